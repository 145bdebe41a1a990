//! What is said around a part of the page while it loads, and where it cannot.

use crate::opening::Opening;

pub const OPENING: Opening = Opening {
    loading: "جارٍ التحميل…",
    failed: "تعذّر التحميل. ربما لا يوجد اتصال بالإنترنت. يُرجى إغلاقه والمحاولة لاحقًا.",
    stopped: "توقّف هذا الجزء. لم يتغيّر شيء في الحاسبة. يُرجى إغلاقه ثم فتحه من جديد.",
    close: "إغلاق",
};

//! What stands over a page that has not started: the likely cause, and what to do.

use crate::unstarted::Unstarted;

pub const UNSTARTED: Unstarted = Unstarted {
    no_script: "لا يمكن للحاسبة أن تبدأ: البرامج النصية (scripts) معطّلة هنا. قد تفعل ذلك إضافة مثل NoScript. يُرجى السماح بها لهذا الموقع ثم إعادة تحميل الصفحة.",
    no_wasm: "لا يمكن للحاسبة أن تبدأ: WebAssembly معطّل هنا. يفعل ذلك نمط المنع (Lockdown Mode) على أجهزة Apple، وقد تفعله إضافة مثل NoScript. المتصفح القديم جدًا لا يحتوي عليه. يُرجى السماح به لهذا الموقع وإعادة تحميل الصفحة، أو استعمال متصفح آخر.",
    failed: "لم تبدأ الحاسبة. يُرجى إعادة تحميل الصفحة. إن لم ينفع ذلك، يُرجى استعمال متصفح أحدث.",
    no_answer: "إلى أن تبدأ، لن يلقى ما تكتبه هنا أي إجابة.",
    tables: "قراءة جداول كل المصادر بدلًا من ذلك (بالإنجليزية)",
};

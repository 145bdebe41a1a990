//! The page of saved results.

use crate::catalogue::{Saved, saved_words};
use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

pub const TITLE: &str = "نتائجك المحفوظة";
pub const LEDE: &str = "نتائج الفحوص التي حفظتها، مرتبة بالتاريخ. هي في هذا المتصفح، على هذا الجهاز، وليست في أي \
     مكان آخر.";
pub const SHARED: &str =
    "يستطيع كل من يستخدم هذا المتصفح قراءتها. على جهاز مشترك، امحُها قبل المغادرة.";
pub const CALCULATOR: &str = "الذهاب إلى الحاسبة";
pub const EMPTY_HEADING: &str = "لا شيء محفوظ هنا";
pub const EMPTY_BODY: &str = "اكتب في الحاسبة نتيجة وتاريخ الفحص، ثم اختر «{save}».";
pub const FORBIDDEN: &str =
    "لا يسمح متصفحك لهذه الصفحة بتخزين أي شيء. لذلك لا يمكن حفظ شيء هنا ولا عرضه.";
pub const DAMAGED: &str = "تعذّرت قراءة ما هو مخزّن هنا. لم يتغير شيء.";
pub const DAMAGED_NEXT: &str = "احفظه كملف إن أردت الاطلاع عليه، ثم امحُه لتبدأ من جديد.";
pub const FAULT_AT: &str = "السطر {line}: {fault}";
pub const PERSISTED: &str = "يحتفظ متصفحك بها إلى أن تمحوها.";
pub const NOT_PERSISTED: &str = "قد يحذفها متصفحك من تلقاء نفسه عند ضيق المساحة. ويفعل Safari ذلك بعد أسبوع من دون \
     زيارة. الاحتفاظ بملف أكثر أمانًا.";
pub const UNNAMED: &str = "بلا اسم";
pub const NAME: &str = "الاسم أو الأحرف الأولى منه";
pub const RENAME: &str = "تغيير الاسم";
pub const NO_MEANING: &str =
    "تعرض هذه الصفحة أرقامك بالترتيب فقط. أما الحاسبة فتذكر ما تقوله المصادر عن كل رقم.";
pub const VKA: &str = "لا تعرف هذه الصفحة ما أدويتك. مع الوارفارين أو مميّع دم مماثل، لا يمكن لهذه الأرقام أن تبيّن مقدار ما يصل إلى جسمك من فيتامين K.";
pub const ONE_TEST: &str = "يحتاج عرض التغيّر إلى فحصين أو أكثر.";
pub const PICTURE_OF: &str = "{measure}: {n} من الفحوص، من {first} إلى {last}";
pub const LEGEND: &str = "كل نقطة فحص. ويبيّن الشريط خلفها أين قد يقع المستوى الحقيقي.";
pub const LEGEND_LINES: &str =
    "الخط المتصل يعني تغيّرًا أكبر من الصدفة. أما الخط المتقطع فقد يكون سببه الصدفة وحدها.";
pub const LEGEND_DOTS: &str =
    "كل نقطة فحص. ولا يصل بينها خط، لأن مقدار تفاوت هذا الفحص بالصدفة غير معروف.";
pub const LEGEND_RANGE: &str = "الشريط الباهت هو النطاق الذي طبعه مختبرك.";
pub const NO_LIMITS: &str = "لا تُرسم حدود المصادر: فهي مختلفة، وبعضها لأعمار أخرى.";
pub const WHOLE_NOISE: &str =
    "يختلف أول فحص عن آخر فحص بأقل من \u{2066}{percent}%\u{2069}: قد يكون ذلك صدفة وحدها.";
pub const WHOLE_MORE: &str =
    "يختلف أول فحص عن آخر فحص بأكثر من \u{2066}{percent}%\u{2069}: ذلك يتجاوز الصدفة وحدها.";
pub const NO_COURSE: &str = "التغيّر الأكبر من الصدفة ليس دائمًا أفضل ولا أسوأ.";
pub const RESULT: &str = "النتيجة";
pub const RANGE: &str = "أين قد يقع المستوى الحقيقي";
pub const SINCE: &str = "بالمقارنة مع الفحص السابق";
pub const FIRST_TEST: &str = "أول فحص";
pub const APART: &str = "لا يمكن مقارنته";
pub const NOISE: &str = "الفرق أقل من \u{2066}{percent}%\u{2069}: قد يكون صدفة وحدها";
pub const MORE: &str = "الفرق أكثر من \u{2066}{percent}%\u{2069}: يتجاوز الصدفة وحدها";
pub const DRAWN_AS: &str = "في الرسم: {value}";
pub const OWN_RANGE: &str = "نطاق مختبرك: {range}";
pub const TAKEN: &str = "ما كنت تتناوله حينها";
pub const TAKEN_WRITE: &str = "دوّن ما كنت تتناوله حينها";
pub const TAKEN_HINT: &str = "بكلماتك أنت، مثل المنتج والكمية. تدل عليه الصورة برقمه.";
pub const TAKEN_KEEP: &str = "احفظ الملاحظة";
pub const DELETE: &str = "حذف";
pub const FILE: &str = "كملف";
pub const EXPORT: &str = "حفظ كملف";
pub const EXPORT_HINT: &str =
    "يمكن لبرنامج جداول فتح الملف. وهو غير محمي: كل من لديه الملف يستطيع قراءته.";
pub const IMPORT: &str = "إضافة نتائج من ملف";
pub const IMPORT_HINT: &str = "الملفات التي أنشأتها هذه الصفحة فقط. وما هو محفوظ يبقى كما هو.";
pub const ERASE: &str = "محو كل شيء";
pub const FOODS_KEPT: &str = "قائمة أطعمتك ومكمّلاتك محفوظة هنا أيضًا.";
pub const ERASE_SURE: &str = "هل يُمحى كل ما هو محفوظ هنا؟ عدد النتائج: {n}.";
pub const ERASE_YES: &str = "نعم، محو الكل";
pub const ERASE_NO: &str = "لا، الإبقاء على الكل";
pub const UNDO_HINT: &str = "يمكن ذلك إلى أن تغادر هذه الصفحة أو تعيد تحميلها.";

#[must_use]
pub const fn read_error(error: ReadErrorKind) -> &'static str {
    match error {
        ReadErrorKind::Foreign => "هذا الملف لم تنشئه هذه الصفحة.",
        ReadErrorKind::Newer => "أنشأته نسخة أحدث من هذه الصفحة. أعد تحميل الصفحة وحاول مرة أخرى.",
        ReadErrorKind::TooLong => "فيه أكثر مما تستطيع هذه الصفحة قراءته.",
        ReadErrorKind::Spreadsheet => {
            "غيّره برنامج جداول. استعمل الملف كما أنشأته هذه الصفحة، ولا تحفظه في برنامج جداول."
        }
        ReadErrorKind::Letters => "ضاعت أحرف حين حفظه برنامج آخر.",
        ReadErrorKind::Cells => "السطر مقطوع أو فيه أعمدة غير متوقعة.",
        ReadErrorKind::Date => "التاريخ ليس على هيئة \u{2066}2026-01-31\u{2069}.",
        ReadErrorKind::Measure => "لا تعرف هذه الصفحة هذا الفحص.",
        ReadErrorKind::Value => "لا تقبل الحاسبة هذه النتيجة.",
        ReadErrorKind::Lab => "ما طبعه المختبر لا يمكن أن يكون صحيحًا.",
    }
}

#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deleted => "حُذفت نتيجة واحدة.",
        Outcome::Erased => "مُحي كل ما كان محفوظًا هنا.",
        Outcome::Restored => "عاد كل شيء كما كان.",
        Outcome::Renamed => "تغيّر الاسم.",
        Outcome::Exported => "الملف جاهز. ستجده بين التنزيلات.",
        Outcome::Noted => "حُفظت الملاحظة.",
        Outcome::Imported => "أُضيف من الملف: {n}. موجود من قبل: {m}.",
        Outcome::FileRefused => "لم يُقبل الملف، ولم يتغير شيء.",
        Outcome::Elsewhere => "غيّرت علامة تبويب أخرى ما هو محفوظ. وهذا ما هو عليه الآن.",
        Outcome::Conflict => "لم يُنفَّذ شيء: غيّرت علامة تبويب أخرى ما هو محفوظ. وهذا ما هو عليه الآن.",
        Outcome::Forbidden => "لم يتغير شيء: لا يسمح متصفحك لهذه الصفحة بتخزين أي شيء.",
        Outcome::Full => "لم يتغير شيء: لا مساحة متبقية في متصفحك لهذه الصفحة.",
    }
}

pub const SAVED: Saved = saved_words!();

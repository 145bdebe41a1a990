//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

pub const DECIMAL_MARK: &str = ".";
pub const BETWEEN: &str = "، ";
pub const LAST: &str = " و";
pub const OR: &str = " أو ";
pub const DATE: &str = "{day} {month} {year}";

#[must_use]
pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "يناير",
        Month::February => "فبراير",
        Month::March => "مارس",
        Month::April => "أبريل",
        Month::May => "مايو",
        Month::June => "يونيو",
        Month::July => "يوليو",
        Month::August => "أغسطس",
        Month::September => "سبتمبر",
        Month::October => "أكتوبر",
        Month::November => "نوفمبر",
        Month::December => "ديسمبر",
    }
}

pub const TITLE: &str = "ماذا تعني نتيجتي؟";
pub const LEDE: &str = "ما يقوله كل مصدر منشور عنه، جنبًا إلى جنب.";
pub const MENU: &str = "القائمة";
pub const WHAT_IS_IT: &str = "ما الذي لديك؟";
pub const MGP_K: &str = "MGP · فيتامين K";
pub const HEART_SCAN: &str = "تصوير القلب";
pub const ALL_FIELDS: &str = "إظهار كل الحقول";
pub const READ_REPORT: &str = "قراءة تقرير المختبر";
pub const COUNT_FOODS: &str = "عُدّ ما آكله وأتناوله";
pub const FROM_LIST: &str = "من قائمتك. أطعمة لها رقم: {known} من {n}. مكمّلات: {m}.";
pub const ALL_QUESTIONS: &str = "إظهار كل الأسئلة";
pub const SPEAK: &str = "المصادر التي تنتظر هذه الإجابة: {n}";
pub const PRIVACY: &str = "لا شيء مما يُكتب هنا يغادر هذا الجهاز.";
pub const CHECK_IT: &str = "للتحقق بنفسك";
pub const NOTHING_KEPT: &str = "لا يُحفظ شيء هنا: يزول كل شيء عند إغلاق الصفحة.";
pub const TOLD_HOST: &str =
    "تنقل هذه الصفحة ما يُكتب هنا إلى الموقع المحيط بها. يُرجى سؤال ذلك الموقع عمّا يفعله به.";
pub const CLINIC_PHONE: &str =
    "هاتف العيادة التي تعرض هذه الصفحة (في الحالات الطارئة، رقم الطوارئ أولًا):";
pub const CLINIC_UNIT: &str =
    "حدّدت هذه الوحدةَ العيادةُ التي تعرض هذه الصفحة. يُرجى التحقق من أن تقريرك يذكر الوحدة نفسها.";
pub const CLINIC_RANGE: &str =
    "حدّدت هذا النطاق العيادةُ التي تعرض هذه الصفحة. يُرجى التحقق من أن تقريرك يذكر النطاق نفسه.";
pub const DESCRIPTION: &str = "ما يقوله كل مصدر منشور عن نتيجة فيتامين D أو فيتامين K أو الكالسيوم. \
     لا شيء مما يُكتب هنا يغادر جهازك.";
pub const NOT_FOR: &str =
    "تذكر هذه الصفحة ما تقوله المصادر المنشورة. وهي لا تشخّص أي مرض لديك، ولا تحدّد أي جرعة.";
pub const TRANSLATION: &str =
    "لم يراجع هذه الترجمة بعدُ مختص صحي يتحدث العربية، وعند الاختلاف يُعتمد النص الإنجليزي.";

pub const LANGUAGE: &str = "اللغة";
pub const WORDING: &str = "الصياغة";
pub const PLAIN: &str = "للجميع";
pub const CLINICIAN: &str = "للمختصين الصحيين (بالإنجليزية)";
pub const ALL_SOURCES: &str = "كل المصادر";
pub const CLAIMS: &str = "ربما قرأت أن …";
pub const ABOUT_PAGE: &str = "حول الصفحة";
pub const NEW_TAB: &str = "يُفتح في علامة تبويب جديدة";
pub const SKIP: &str = "الانتقال إلى النتائج";
pub const NEW_VERSION: &str = "نسخة جديدة جاهزة. ما كتبته يبقى.";
pub const RELOAD: &str = "إعادة التحميل";
pub const RENEWED: &str = "هذه هي النسخة الجديدة. يُرجى التحقق مما كتبته.";
pub const INSTALL: &str = "تثبيت هذه الصفحة";
pub const INSTALL_HINT: &str = "عندها تُفتح من دون إنترنت أيضًا.";

pub const STRIP_RESULTS: &str = "النتائج: {n}";
pub const STRIP_WARNINGS: &str = "التحذيرات: {n}";
pub const STRIP_GO: &str = "معرفة معناها";

pub const EMPTY_HEADING: &str = "ستظهر نتائجك هنا";
pub const EMPTY_BODY: &str =
    "يُرجى كتابة رقم كما طبعه مختبرك واختيار وحدته. تظهر الإجابة أثناء الكتابة.";
pub const PARTIAL_BODY: &str = "ما كتبته ليست له إجابة بعد. يُرجى قراءة الملاحظات تحت الحقول.";
pub const NOT_STARTED: &str = "الصفحة قيد التشغيل. إذا بقي هذا السطر، فهذا يعني أن المتصفح لم يتمكن من تحميل الحاسبة: \
     يُرجى إعادة تحميل الصفحة، أو استعمال متصفح أحدث.";
pub const STOPPED: &str = "توقفت الحاسبة. يُرجى إعادة تحميل الصفحة.";

pub const PROBLEMS: &str = "هناك مشكلة";

pub const TOOLS: &str = "أخذ النتائج معك";
pub const COPY_TEXT: &str = "نسخ كنص";
pub const COPY_LINK: &str = "نسخ رابط";
pub const LINK_HINT: &str = "يحتوي الرابط على ما كتبته. كل من لديه الرابط يستطيع قراءته.";
pub const PRINT: &str = "طباعة";
pub const CLEAR: &str = "مسح كل شيء";
pub const UNDO: &str = "تراجع";
pub const REPORT: &str = "الإبلاغ عن رقم خاطئ";
pub const REPORT_HINT: &str =
    "هذه الصفحة لا ترسل شيئًا. يُرجى نسخ هذا النص وإضافة ما هو خاطئ وإرساله إلى من أعطاك هذه الصفحة.";
pub const CLOSE: &str = "إغلاق";
pub const SAVED: &str = "النتائج المحفوظة";
pub const SAVE: &str = "حفظ على هذا الجهاز";
pub const SAVE_HINT: &str =
    "تُخزَّن نتائج الفحوص المؤرّخة في هذا المتصفح إلى أن تُمحى. ويستطيع كل من يستخدمه قراءتها.";
pub const SAVE_NAME: &str = "الاسم أو الأحرف الأولى منه (اختياري)";
pub const SAVE_DO: &str = "حفظ";
pub const TEXT_TO_COPY: &str = "النص المراد نسخه";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "نُسخ النص.",
        Notice::LinkCopied => "نُسخ الرابط.",
        Notice::CopyByHand => "متصفحك لا يسمح بالنسخ هنا. يُرجى تحديد النص ونسخه.",
        Notice::Cleared => "مُسح كل شيء.",
        Notice::Restored => "عاد كل شيء.",
        Notice::Opened => "جاءت هذه الأرقام مع الرابط.",
        Notice::OpenedChanged => {
            "جاءت هذه الأرقام مع الرابط. تغيّرت الجداول منذ إنشائه: يُرجى المقارنة بعناية."
        }
        Notice::WordsFailed => "تعذّر تحميل نصوص تلك اللغة. يُرجى المحاولة مرة أخرى.",
        Notice::PrintByHand => "الطباعة غير مسموح بها هنا. يُرجى تحديد النص ونسخه.",
        Notice::Saved => "حُفظ على هذا الجهاز. الجديد: {n}.",
        Notice::SavedDated => {
            "حُفظ على هذا الجهاز. الجديد: {n}. ولم تُحفظ النتائج التي بلا تاريخ أو التي فيها خطأ."
        }
        Notice::SaveNeedsDate => {
            "لم يُحفظ. يُرجى أولًا ذكر تاريخ الفحص وتصحيح الأخطاء. وحقل التاريخ تحت كل رقم."
        }
        Notice::SaveForbidden => "لم يُحفظ: لا يسمح متصفحك لهذه الصفحة بتخزين أي شيء.",
        Notice::SaveFull => "لم يُحفظ: لا مساحة متبقية في متصفحك لهذه الصفحة.",
        Notice::SaveForeign => {
            "لم يُحفظ: تعذّرت قراءة ما هو مخزّن من قبل. يُرجى الاطلاع على «النتائج المحفوظة»."
        }
        Notice::Replaced => "جاءت هذه الأرقام مع الرابط الجديد. مُحي ما كان هنا من قبل.",
        Notice::ReplacedChanged => {
            "جاءت هذه الأرقام مع الرابط الجديد. مُحي ما كان هنا من قبل. تغيّرت الجداول منذ إنشاء الرابط: يُرجى المقارنة بعناية."
        }
        Notice::Taken => "الأرقام المُدخَلة: {n}. يُرجى مراجعة كل رقم.",
        Notice::PartFailed => {
            "تعذّر التحميل. ربما لا يوجد اتصال بالإنترنت، ولم يُفتح هذا الجزء هنا من قبل."
        }
    }
}

pub const COPY_HEAD: &str = "{name}، {date}";
pub const COPY_ENTERED: &str = "ما أُدخل";
pub const COPY_PERSON: &str = "عن الشخص";
pub const COPY_FOOT: &str = "الإصدار {version}، جداول {tables}. ليس هذا تشخيصًا ولا نصيحة بشأن الجرعات. \
     يُرجى عرضه مع تقرير المختبر.";

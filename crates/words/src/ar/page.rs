//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

pub const DECIMAL_MARK: &str = ".";
pub const BETWEEN: &str = "، ";
pub const COLON: &str = ": ";
pub const LAST: &str = " و";
pub const OR: &str = " أو ";
pub const DATE: &str = "{day} {month} {year}";
pub const FIRST_DAY: &str = "1";

#[must_use]
pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "كانون الثاني/يناير",
        Month::February => "شباط/فبراير",
        Month::March => "آذار/مارس",
        Month::April => "نيسان/أبريل",
        Month::May => "أيار/مايو",
        Month::June => "حزيران/يونيو",
        Month::July => "تموز/يوليو",
        Month::August => "آب/أغسطس",
        Month::September => "أيلول/سبتمبر",
        Month::October => "تشرين الأول/أكتوبر",
        Month::November => "تشرين الثاني/نوفمبر",
        Month::December => "كانون الأول/ديسمبر",
    }
}

pub const TITLE: &str = "ماذا تعني نتيجتي؟";
pub const LEDE: &str = "ما يقوله كل مصدر منشور عنها، جنبًا إلى جنب.";
pub const MENU: &str = "القائمة";
pub const WHAT_IS_IT: &str = "ما النتيجة التي لديك؟";
pub const MGP_K: &str = "MGP · فيتامين K";
pub const HEART_SCAN: &str = "تصوير مقطعي للقلب";
pub const ALL_FIELDS: &str = "إظهار كل الحقول";
pub const READ_REPORT: &str = "قراءة تقرير المختبر";
pub const COUNT_FOODS: &str = "عُدّ ما آكله وأتناوله";
pub const FROM_LIST: &str = "من قائمتك. أطعمة لها رقم: {known} من {n}. مكمّلات: {m}.";
pub const ALL_QUESTIONS: &str = "إظهار كل الأسئلة";
pub const SPEAK: &str = "المصادر التي تنتظر هذه الإجابة: {n}";
pub const PRIVACY: &str = "لا شيء مما تكتبه يغادر هذا الجهاز.";
pub const CHECK_IT: &str = "تحقّق بنفسك";
pub const NOTHING_KEPT: &str = "لا يُحفظ شيء هنا: يزول كل شيء عند إغلاق الصفحة.";
pub const TOLD_HOST: &str =
    "تنقل هذه الصفحة ما تكتبه إلى الموقع الذي يعرضها. اسأل ذلك الموقع عمّا يفعله به.";
pub const CLINIC_PHONE: &str =
    "في الحالة الطارئة، اتصل برقم الطوارئ أولًا. هاتف العيادة التي تعرض هذه الصفحة:";
pub const CLINIC_UNIT: &str =
    "العيادة التي تعرض هذه الصفحة حدّدت هذه الوحدة. تحقّق من أن تقريرك يذكر الوحدة نفسها.";
pub const CLINIC_RANGE: &str =
    "العيادة التي تعرض هذه الصفحة حدّدت هذا النطاق. تحقّق من أن تقريرك يذكر النطاق نفسه.";
pub const DESCRIPTION: &str = "ما يقوله كل مصدر منشور عن نتيجة فيتامين D أو فيتامين K أو الكالسيوم. لا شيء مما تكتبه \
     يغادر جهازك.";
pub const NOT_FOR: &str =
    "تعرض هذه الصفحة ما تقوله المصادر المنشورة. وهي لا تشخّص أي مرض لديك، ولا تحدّد أي جرعة.";
pub const TRANSLATION: &str =
    "لم يراجع هذه الترجمة بعدُ مختص صحي يتحدث العربية، وعند الاختلاف يُعتمد النص الإنجليزي.";

pub const LANGUAGE: &str = "اللغة";
pub const WORDING: &str = "الصياغة";
pub const PLAIN: &str = "للجميع";
pub const CLINICIAN: &str = "للمختصين الصحيين (بالإنجليزية)";
pub const ALL_SOURCES: &str = "كل المصادر";
pub const CLAIMS: &str = "ربما قرأت أن …";
pub const CLAIMS_NOT_REVIEWED: &str = "لم يراجع هذه الإجابات بعدُ أي طبيب أو مختص صحي.";
pub const ABOUT_PAGE: &str = "حول الصفحة";
pub const NEW_TAB: &str = "يُفتح في علامة تبويب جديدة";
pub const SKIP: &str = "الانتقال إلى النتائج";
pub const NEW_VERSION: &str = "نسخة جديدة جاهزة. ما كتبته يبقى.";
pub const RELOAD: &str = "إعادة التحميل";
pub const PAGE_STAYS: &str =
    "لم تستجب النسخة الجديدة، لذلك تبقى هذه الصفحة. ما كتبته ما زال هنا. حاول لاحقًا.";
pub const RENEWED: &str = "هذه هي النسخة الجديدة. تحقّق مما كتبته.";
pub const INSTALL: &str = "تثبيت هذه الصفحة";
pub const INSTALL_HINT: &str = "عندها تُفتح من دون إنترنت أيضًا.";

pub const STRIP_RESULTS: &str = "النتائج: {n}";
pub const STRIP_WARNINGS: &str = "التحذيرات: {n}";

pub const EMPTY_HEADING: &str = "ستظهر نتائجك هنا";
pub const EMPTY_BODY: &str = "اكتب الرقم كما طبعه مختبرك واختر وحدته. تظهر الإجابة أثناء الكتابة.";
pub const PARTIAL_BODY: &str = "لا توجد إجابة بعد عمّا كتبته. اقرأ الملاحظات تحت الحقول.";
pub const NOT_STARTED: &str = "الصفحة قيد التشغيل. إذا بقي هذا السطر، فهذا يعني أن المتصفح لم يتمكن من تحميل \
     الحاسبة: أعد تحميل الصفحة، أو استعمل متصفحًا أحدث.";
pub const STOPPED: &str = "توقفت الحاسبة. أعد تحميل الصفحة.";

pub const PROBLEMS: &str = "هناك مشكلة";

pub const TOOLS: &str = "احتفظ بنتائجك أو شاركها";
pub const COPY_TEXT: &str = "نسخ مع كل المصادر";
pub const COPY_SHORT: &str = "نسخ نص قصير";
pub const MORE_WAYS: &str = "طرق أخرى";
pub const SOURCES_COUNT: &str = "المصادر التي تذكر شيئًا عنه: {n}";
pub const COPY_LINK: &str = "نسخ رابط";
pub const TAKE_ALONG: &str = "خذها معك";
pub const REMIND: &str = "ضع تذكيرًا في يوم تختاره";
pub const LINK_HINT: &str = "يحتوي الرابط على ما كتبته. كل من لديه الرابط يستطيع قراءته.";
pub const PRINT: &str = "طباعة";
pub const CLEAR: &str = "إفراغ الحقول";
pub const UNDO: &str = "تراجع";
pub const REPORT: &str = "الإبلاغ عن رقم خاطئ";
pub const CLOSE: &str = "إغلاق";
pub const SAVED: &str = "النتائج المحفوظة";
pub const SAVE: &str = "حفظ على هذا الجهاز";
pub const SAVE_HINT: &str =
    "تبقى نتائج فحوصك المؤرّخة في هذا المتصفح إلى أن تمحوها. ويستطيع كل من يستخدمه قراءتها.";
pub const SAVE_NAME: &str = "الاسم أو الأحرف الأولى منه (اختياري)";
pub const SAVE_DO: &str = "حفظ";
pub const SAVE_DATE_HINT: &str = "لكل نتيجة ليس لها تاريخ خاص بها.";
pub const KEEP_A_FILE: &str = "قد يحذفها متصفحك: يفعل Safari ذلك بعد أسبوع من دون زيارة. في صفحة «النتائج المحفوظة» \
     يمكنك إنشاء ملف تحتفظ به. أو أضف هذه الصفحة إلى الشاشة الرئيسية واحفظ هناك.";
pub const TEXT_TO_COPY: &str = "النص المراد نسخه";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "نُسخ النص.",
        Notice::LinkCopied => "نُسخ الرابط.",
        Notice::CopyByHand => "متصفحك لا يسمح بالنسخ هنا. حدّد النص وانسخه.",
        Notice::Cleared => "أُفرغت الحقول. النتائج المحفوظة باقية.",
        Notice::Restored => "عاد كل شيء.",
        Notice::Opened => "جاءت هذه الأرقام مع الرابط.",
        Notice::OpenedChanged => {
            "جاءت هذه الأرقام مع الرابط. تغيّرت الجداول منذ إنشائه: قارن بعناية."
        }
        Notice::WordsFailed => {
            "تعذّر تحميل هذه النصوص. ربما لا يوجد اتصال بالإنترنت. اللغة التي استُعملت هنا من قبل تعمل من دون اتصال أيضًا."
        }
        Notice::PrintByHand => "الطباعة غير مسموح بها هنا. حدّد النص وانسخه.",
        Notice::Saved => "حُفظ على هذا الجهاز. الجديد: {n}.",
        Notice::SavedDated => {
            "حُفظ على هذا الجهاز. الجديد: {n}. ولم تُحفظ النتائج التي بلا تاريخ أو التي فيها خطأ."
        }
        Notice::SaveNeedsDate => "لم يُحفظ. أدخل أولًا تاريخ الفحص وصحّح الأخطاء.",
        Notice::SaveFuture => "لم يُحفظ: تاريخ أحد الفحوص في المستقبل. تحقق من التواريخ.",
        Notice::Report => {
            "هذه الصفحة لا ترسل شيئًا. تحقق أولًا من أن الرقم والوحدة والفحص كما في تقريرك. ثم انسخ هذا النص وأضف ما هو خاطئ وأرسله إلى من أعطاك هذه الصفحة. فيه أرقامك: لا تنشره."
        }
        Notice::SaveForbidden => "لم يُحفظ: لا يسمح متصفحك لهذه الصفحة بتخزين أي شيء.",
        Notice::SaveFull => "لم يُحفظ: لا مساحة متبقية في متصفحك لهذه الصفحة.",
        Notice::SaveForeign => "لم يُحفظ: تعذّرت قراءة ما هو مخزّن من قبل. انظر «النتائج المحفوظة».",
        Notice::Replaced => "جاءت هذه الأرقام مع الرابط الجديد. وزال ما كان هنا من قبل.",
        Notice::ReplacedChanged => {
            "جاءت هذه الأرقام مع الرابط الجديد. وزال ما كان هنا من قبل. تغيّرت الجداول منذ إنشاء الرابط: قارن \
             بعناية."
        }
        Notice::Taken => "الأرقام المُدخَلة: {n}. يُرجى مراجعة كل رقم.",
        Notice::PartFailed => "تعذّر التحميل. ربما لا يوجد اتصال بالإنترنت. حاول مرة أخرى لاحقًا.",
    }
}

pub const COPY_HEAD: &str = "{name}، {date}";
pub const COPY_ENTERED: &str = "ما أُدخل";
pub const COPY_PERSON: &str = "عن الشخص";
pub const COPY_FOOT: &str = "الإصدار {version}، جداول {tables}. ليس هذا تشخيصًا ولا نصيحة بشأن الجرعات. اعرضه مع \
     تقرير المختبر.";

//! The part that reads a report.

use crate::catalogue::{Reader, reader_words};
use crate::found::{Becomes, FileFault, RowFault};

pub const HEADING: &str = "قراءة تقرير المختبر";
pub const LEDE: &str =
    "يُرجى لصق نص التقرير أو فتح ملفه. يظهر أولًا ما سيُدخَل. لا يُدخَل شيء قبل الموافقة عليه.";
pub const PRIVATE: &str = "تجري القراءة على هذا الجهاز. لا يُرسَل منه شيء. ولا يُحفَظ إلا عند طلب حفظه.";
pub const LIMITS: &str = "النص: من بوابة المرضى أو من ملف PDF، بالإنجليزية أو الألمانية أو الفرنسية أو الإسبانية أو العربية. الملفات: FHIR وC-CDA وCSV وHL7 وLDT، وتصدير Apple Health (zip)، ونتائج حفظتها هذه الصفحة.";
pub const MOST: &str =
    "50 ميغابايت على الأكثر (في ملف zip: لكل ملف فيه) و10000 نتيجة. لا يمكن قراءة صورة أو مسح ضوئي.";
pub const PASTE: &str = "لصق نص التقرير هنا";
pub const CHOOSE: &str = "أو اختيار ملفات، أو إفلاتها هنا";
pub const PASTED: &str = "النص الملصق";
pub const READING: &str = "تجري قراءة {name}: {percent}٪";
pub const STOP: &str = "إيقاف القراءة";
pub const READING_STOPPED: &str = "أُوقفت القراءة. لم يؤخذ شيء.";
pub const FOUND: &str = "النتائج الموجودة: {n}. مع سؤال: {m}. المتروكة: {k}.";
pub const NOTHING: &str = "لم تُعثر على أي نتيجة تعرفها هذه الحاسبة.";
pub const OTHERS: &str = "نتائج فحوص لا تعرفها هذه الحاسبة: {n}";
pub const LETTERS: &str =
    "هذا الملف مكتوب بترميز قديم للحروف (Windows-1252). يُرجى التحقق من الأسماء والعلامات.";
pub const CAPTION: &str = "ما سيُدخَل";
pub const TAKE_COLUMN: &str = "أخذ";
pub const SAYS_COLUMN: &str = "ما في التقرير";
pub const BECOMES_COLUMN: &str = "يصبح";
pub const DATE_COLUMN: &str = "التاريخ";
pub const RANGE_COLUMN: &str = "نطاق المختبر";
pub const TAKE_ROW: &str = "أخذ {name}";
pub const NO_DATE: &str = "لا تاريخ";
pub const EARLIER: &str = "قبلها: {value}، {date}";
pub const ASK_DATE: &str = "بعض التواريخ تُقرأ بطريقتين. أيهما الصحيح؟";
pub const ASK_DATE_FIRST: &str = "يُرجى أولًا الإجابة عن سؤال التواريخ.";
pub const ASK_ANALYTE: &str = "هل هذا الفحص هو «{measure}»؟";
pub const ASK_TOTAL: &str = "هل هذا فيتامين 25-OH D الكلي، أي D2 وD3 معًا؟";
pub const ANALYTE_YES: &str = "نعم";
pub const ANALYTE_NO: &str = "لا، يُترك";
pub const ASK_UNIT: &str = "ما الوحدة المكتوبة في التقرير؟";
pub const LEFT_OUT: &str = "المتروك وسببه";
pub const NEWEST: &str =
    "من كل فحص تُدخَل أحدث نتيجة، وتُدخَل التي قبلها نتيجةً سابقة. ويأتي معها نطاق المختبر.";
pub const TAKE: &str = "إدخال: {n}";
pub const UNANSWERED: &str = "أسئلة بلا إجابة: {n}. لا تُدخَل تلك النتائج.";
pub const REFUSED: &str = "لم يُقرأ: {name}";
pub const AT_LINE: &str = "السطر {line}.";
pub const INSTEAD: &str = "لم يؤخذ منه شيء. يمكن لصق نص التقرير بدلًا من ذلك.";
pub const RESULT_COLUMN: &str = "النتيجة";
pub const LINE: &str = "السطر {line}";
pub const MORE: &str = "إظهار المزيد: {n}";
pub const ASK_PERSON: &str = "فيه نتائج عدة أشخاص. نتائج مَن هي المطلوبة؟";
pub const ASK_PERSON_FIRST: &str = "يُرجى أولًا تحديد صاحب النتائج.";
pub const PERSON: &str = "الشخص {n}";
pub const PERSON_BORN: &str = "تاريخ الميلاد: {date}";
pub const PERSON_RESULTS: &str = "النتائج: {n}";
pub const SAVE_ALL: &str = "حفظ هذه كلها: {n}";
pub const SAVE_ALL_HINT: &str = "تُحفَظ كل النتائج المحددة التي لها تاريخ، والأقدم أيضًا.";

#[must_use]
pub const fn left_out_why(fault: RowFault) -> &'static str {
    match fault {
        RowFault::Cancelled => "ألغى المختبر هذا الفحص.",
        RowFault::EnteredInError => "سحب المختبر هذه النتيجة.",
        RowFault::NotFinal => "هذه النتيجة ليست نهائية بعد.",
        RowFault::NoValue => "لا يوجد رقم.",
        RowFault::OtherTest => "هذا فحص آخر. يسهل الخلط بينهما.",
        RowFault::Unit => "لا تقبل هذه الحاسبة هذه الوحدة لهذا الفحص.",
        RowFault::Decimals => "في الرقم منازل عشرية أكثر مما تقبله هذه الحاسبة. يُرجى كتابة الرقم.",
    }
}

#[must_use]
pub const fn refused_why(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Foreign => "ليس تقريرًا من الأنواع التي تُقرأ هنا.",
        FileFault::Pdf => "هذا ملف PDF. يُرجى فتحه وتحديد نصه ونسخه ولصقه هنا.",
        FileFault::Picture => "هذه صورة. لا تستطيع هذه الصفحة قراءة الصور: يُرجى كتابة الأرقام.",
        FileFault::Damaged => "إنه مقطوع أو تالف.",
        FileFault::TooLarge => "إنه كبير جدًا.",
        FileFault::TooMany => "يحتوي على نتائج كثيرة جدًا.",
        FileFault::TooDeep => "بُني بطريقة لا تُقرأ هنا.",
        FileFault::People => "يحتوي على نتائج عدة أشخاص. يُرجى اختيار ملف لشخص واحد.",
        FileFault::AppleExport => {
            "لا يحتوي ملف Apple Health هذا على نتائج مختبر. يُرجى اختيار التصدير كله، أي ملف zip."
        }
        FileFault::SpreadsheetChanged => {
            "غيّره برنامج جداول. يُرجى استعمال الملف كما كتبته هذه الصفحة."
        }
        FileFault::LettersLost => "ضاعت منه حروف. يُرجى طلب الملف مرة أخرى أو لصق النص.",
        FileFault::Newer => {
            "كتبه إصدار أحدث من هذه الصفحة. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى."
        }
        FileFault::Unreadable => "لم يستطع المتصفح فتحه.",
        FileFault::Failed => "فشلت القراءة. هذا خطأ في هذه الصفحة.",
    }
}

#[must_use]
pub const fn becomes(becomes: Becomes) -> &'static str {
    match becomes {
        Becomes::Result => "نتيجةً",
        Becomes::Earlier => "نتيجةً سابقة",
        Becomes::Older => "لا تُدخَل: هناك نتائج أحدث",
        Becomes::Nothing => "لا تُدخَل",
    }
}

pub const READER: Reader = reader_words!();

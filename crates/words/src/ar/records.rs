//! الجزء الذي يصنع الملفات والرموز والتذكيرات.

use crate::catalogue::{Records, records_words};
use crate::made::Made;

pub const TITLE: &str = "خذها معك";
pub const LEDE: &str = "كل هذا يُصنع على جهازك. لا يُرسل شيء ولا يُحفظ شيء هنا.";
pub const NOTHING: &str = "اكتب رقمًا أولًا. بعد ذلك يمكنك أخذه معك.";
pub const UNREADABLE: &str = "لم يستطع هذا الجزء قراءة أرقامك. أغلقه ثم افتحه من جديد.";
pub const FHIR: &str = "احفظ ملف سجل صحي";
pub const FHIR_HINT: &str =
    "لتطبيق صحي أو لحاسوب عيادة (FHIR R4). فيه أرقامك وإجاباتك وما يقوله كل مصدر، وليس فيه اسم.";
pub const CSV: &str = "احفظ جدولًا";
pub const CSV_HINT: &str = "لبرنامج جداول (CSV). لكل مصدر صف، وفي كل صف أرقامك وإجاباتك.";
pub const QR: &str = "رمز QR";
pub const QR_HINT: &str =
    "الهاتف الذي يقرؤه يفتح هذه الصفحة بأرقامك. كل من يرى الرمز يستطيع قراءتها.";
pub const QR_SHOW: &str = "أظهر رمز QR";
pub const QR_IMAGE: &str = "رمز QR للرابط الذي فيه أرقامك";
pub const QR_TOO_LONG: &str = "هنا أكثر مما يتسع له رمز QR واحد. استخدم «{link}» أو أحد الملفات.";
pub const PRINT_SHEET: &str = "اطبع صفحة واحدة فيها رمز QR";
pub const REMINDER: &str = "تذكير";
pub const REMINDER_HINT: &str = "ملف لتقويمك في يوم تختاره أنت. اسأل عيادتك متى يكون للفحص معنى.";
pub const REMINDER_DAY: &str = "يوم التذكير";
pub const REMINDER_TEXT: &str = "كلماتك أنت (يمكنك تركه فارغًا)";
pub const REMINDER_TEXT_HINT: &str =
    "لا يقول الملف سوى «تذكير». ما تكتبه هنا يُضاف إليه، وقد يرى آخرون تقويمك.";
pub const REMINDER_MAKE: &str = "احفظ التذكير";
pub const REMINDER_TITLE: &str = "تذكير";
pub const NO_DAY: &str = "اختر يومًا.";
pub const PAST_DAY: &str = "اختر يومًا بعد اليوم.";
pub const ENTERED: &str = "كتبه الشخص من تقرير أو ملصق";
pub const COMPUTED: &str = "حسبته هذه الصفحة من الكالسيوم والألبومين";
pub const UNREAD: &str = "لم تستطع الصفحة استخدام ما كُتب";
pub const LAB_RANGE: &str = "المجال الذي طبعه مختبر الشخص";

#[must_use]
pub const fn made(made: Made) -> &'static str {
    match made {
        Made::Fhir => "صُنع ملف السجل. انظر حيث يضع متصفحك التنزيلات.",
        Made::Csv => "صُنع الجدول. انظر حيث يضع متصفحك التنزيلات.",
        Made::Reminder => "صُنع التذكير. افتح الملف لإضافته إلى تقويمك.",
        Made::Failed => "لم يقبل متصفحك الملف. لم يُحفظ شيء.",
    }
}

pub const RECORDS: Records = records_words!();

//! What is wrong with a field, and an example of a good one.

use crate::complaint::Complaint;
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

#[must_use]
pub const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NotWhole => "يجب أن يكون هذا رقمًا واحدًا صحيحًا من دون كسور، مثل {example}.",
        Complaint::NotANumber => {
            "يجب أن يكون هذا رقمًا واحدًا بثلاث منازل عشرية على الأكثر، مثل {example}. \
             يمكن وضع \u{2066}<\u{2069} أو \u{2066}>\u{2069} قبله."
        }
        Complaint::Negative => {
            "لا يمكن أن تكون النتيجة أقل من الصفر. يُرجى كتابتها من دون علامة ناقص، مثل {example}."
        }
        Complaint::UnitMissing => "ما الوحدة المطبوعة في تقريرك؟ يُرجى اختيار {units}.",
        Complaint::UnitConflict => {
            "كُتبت وحدة واختيرت وحدة أخرى. أي وحدة مطبوعة في تقريرك: {units}؟"
        }
        Complaint::UnitUnknown => {
            "لا تُعطى نتيجة هذا الفحص بتلك الوحدة. \
             يُرجى البحث في تقريرك عن {units}، مثل \u{2066}{example} {unit}\u{2069}."
        }
        Complaint::UnitMismatch => {
            "لا يمكن تحويل نتيجة بهذه الوحدة. يُرجى البحث في تقريرك عن {units}."
        }
        Complaint::WrongVitaminD => {
            "تقرأ هذه الصفحة \u{2066}25-OH-D\u{2069}. أما \u{2066}1,25-OH-D\u{2069} ففحص آخر ولا يبيّن مقدار فيتامين D لديك. \
             يُرجى البحث عن سطر مثل \u{2066}25-OH vitamin D 22 ng/mL\u{2069}."
        }
        Complaint::WrongMgp => {
            "تقرأ هذه الصفحة dp-ucMGP فقط. أما ucMGP الكلي (total) ففحص آخر وأرقامه أعلى بكثير. \
             يُرجى البحث عن سطر مثل \u{2066}dp-ucMGP 560 pmol/L\u{2069}."
        }
        Complaint::Zero => {
            "لا يمكن أن تكون النتيجة 0 صحيحة. إذا طبع المختبر حدًا، فيُرجى كتابته هكذا: \u{2066}<{example}\u{2069}."
        }
        Complaint::Implausible => {
            "هذا خارج النطاق من {low} إلى \u{2066}{high} {unit}\u{2069}، وهو النطاق الذي تستطيع هذه الصفحة قراءته. \
             يُرجى التحقق من الرقم والوحدة، مثل {example}."
        }
        Complaint::AskNumber => "هل هذا {grouped} أم {plain}؟ يُرجى اختيار أحدهما.",
        Complaint::AskUnit => {
            "هل الوحدة فعلًا {unit}؟ القيمة \u{2066}{typed} {unit}\u{2069} نادرة. القيمة \u{2066}{typed} {other}\u{2069} شائعة."
        }
    }
}

pub const IF_REALLY: &str = "إذا كان هذا مطبوعًا فعلًا في تقريرك، فيجب طلب المساعدة الطبية اليوم.";

#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "يجب أن يكون العمر رقمًا، مثل 67.",
        PersonProblem::AgeImplausible => "يجب أن يكون العمر من 0 إلى 120 سنة، مثل 67.",
        PersonProblem::StageMismatch => {
            "مرحلة الحياة هذه و«ذكر» لا يتوافقان. يُرجى تغيير أحدهما، مثلًا إلى «لا ينطبق»."
        }
    }
}

pub const ERROR: &str = "خطأ:";
pub const YES_UNIT: &str = "نعم، {unit}";
pub const NO_UNIT: &str = "لا، بل {other}";

#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "يجب أن يكون هذا رقمًا واحدًا بسيطًا، مثل 4.5.",
        LabProblem::Implausible => {
            "هذه القيم لا تتوافق. الحد الأدنى يأتي أولًا، ومعامل الاختلاف (CV) يكون من 0.1 إلى 50."
        }
    }
}

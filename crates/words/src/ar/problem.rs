//! What is wrong with a field, and an example of a good one.

use crate::complaint::{Complaint, Really};
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
            "لا يمكن أن تكون النتيجة أقل من الصفر. اكتبها من دون علامة ناقص، مثل {example}."
        }
        Complaint::UnitMissing => "ما الوحدة المطبوعة في تقريرك؟ اختر {units}.",
        Complaint::UnitConflict => {
            "كُتبت وحدة واختيرت وحدة أخرى. أي وحدة مطبوعة في تقريرك: {units}؟"
        }
        Complaint::UnitUnknown => {
            "لا تُعطى نتيجة هذا الفحص بتلك الوحدة. ابحث في تقريرك عن {units}، مثل \u{2066}{example} {unit}\u{2069}."
        }
        Complaint::LabelUnitMissing => "ما الوحدة المكتوبة على الملصق؟ اختر {units}.",
        Complaint::LabelUnitConflict => {
            "كُتبت وحدة واختيرت وحدة أخرى. أي وحدة مكتوبة على الملصق: {units}؟"
        }
        Complaint::LabelUnitUnknown => {
            "لا يُعطى هذا المقدار بتلك الوحدة. ابحث على الملصق عن {units}، مثل \u{2066}{example} {unit}\u{2069}."
        }
        Complaint::UnitMismatch => "لا يمكن تحويل نتيجة بهذه الوحدة. ابحث في تقريرك عن {units}.",
        Complaint::WrongVitaminD => {
            "تقرأ هذه الصفحة \u{2066}25-OH-D\u{2069}. أما \u{2066}1,25-OH-D\u{2069} ففحص آخر ولا يبيّن مقدار فيتامين \
             D لديك. ابحث عن سطر مثل \u{2066}25-OH vitamin D 22 ng/mL\u{2069}."
        }
        Complaint::WrongMgp => {
            "تقرأ هذه الصفحة dp-ucMGP فقط. أما ucMGP الكلي (total) ففحص آخر وأرقامه أعلى بكثير. ابحث عن سطر مثل \
             \u{2066}dp-ucMGP 560 pmol/L\u{2069}."
        }
        Complaint::WrongIonised => {
            "تقرأ هذه الصفحة الكالسيوم الكلي فقط. أما الكالسيوم المتأيّن ففحص آخر بأرقام أقل ونطاق خاص به. ابحث عن \
             سطر مثل \u{2066}calcium 2.35 mmol/L\u{2069}."
        }
        Complaint::Zero => {
            "لا يمكن أن تكون النتيجة 0 صحيحة. إذا ذكر المختبر «أقل من»، فاكتبها هكذا: \u{2066}<{example}\u{2069}."
        }
        Complaint::Implausible => {
            "\u{2066}{typed} {unit}\u{2069} خارج النطاق من {low} إلى \u{2066}{high} {unit}\u{2069}، وهو النطاق الذي تستطيع هذه الصفحة قراءته. \
             تحقّق من الرقم والوحدة، مثل {example}."
        }
        Complaint::AskNumber => "هل هذا {grouped} أم {plain}؟ اختر أحدهما.",
        Complaint::AskUnit => {
            "هل الوحدة فعلًا {unit}؟ القيمة \u{2066}{typed} {unit}\u{2069} نادرة. القيمة \u{2066}{typed} {other}\u{2069} شائعة."
        }
        Complaint::AskOtherUnit => {
            "ما الوحدة؟ القيمة \u{2066}{typed} {unit}\u{2069} يصعب أن تكون صحيحة. القيمة \u{2066}{typed} {other}\u{2069} ممكنة."
        }
        Complaint::AskIonised => {
            "هل هذا كالسيوم متأيّن (يُسمّى أيضًا الكالسيوم الحر أو \u{2066}iCa\u{2069} أو \u{2066}Ca2+\u{2069})؟ ذلك فحص آخر. هذه الصفحة تقرأ الكالسيوم الكلي."
        }
        Complaint::NotRange => {
            "هذا يشبه نطاقًا من رقمين. اكتب الرقم الواحد الذي هو نتيجتك، مثل {example}."
        }
        Complaint::NotSeveral => {
            "هنا أكثر من رقم، أو مسافة داخل الرقم. اكتب نتيجة واحدة مع وحدتها، مثل \u{2066}{example} \
             {unit}\u{2069}."
        }
        Complaint::NotExponent => {
            "هذا الرقم مكتوب على شكل قوة للعشرة. اكتب الرقم كاملًا، مثل {example}."
        }
        Complaint::TwoSigns => {
            "هنا علامتان، أو علامة لا توافق الاختيار الذي بجانبها. أبقِ واحدة: \u{2066}<\u{2069} تعني أقل من، \
             و\u{2066}>\u{2069} تعني أكثر من."
        }
        Complaint::AmountConflict => {
            "هنا كميتان، وهما غير متساويتين. اكتب واحدة منهما مع وحدتها، مثل \u{2066}{example} {unit}\u{2069}."
        }
        Complaint::MismatchCalcitriol => {
            "الوحدة \u{2066}pmol/L\u{2069} تُطبع بها نتيجة \u{2066}1,25-(OH)2-D\u{2069}. ذلك فحص آخر. تحقّق من \
             الفحص: نتيجة \u{2066}25-OH-D\u{2069} تُطبع بوحدة {units}."
        }
        Complaint::AskWhole => "هل هذا {grouped}؟ هذه النتيجة رقم صحيح من دون كسور.",
        Complaint::AskRangeUnit => "ما الوحدة؟ نطاق المختبر يناسب {other}، ولا يناسب {unit}.",
        Complaint::AskAnalyte => {
            "هل يذكر هذا السطر في تقريرك \u{2066}D2\u{2069}؟ كثيرًا ما يكون \u{2066}D2\u{2069} وحده منخفضًا جدًا فلا يمكن قياسه. تقرأ هذه الصفحة مجموع \u{2066}D2\u{2069} و\u{2066}D3\u{2069}."
        }
        Complaint::WrongD2 => {
            "\u{2066}D2\u{2069} جزء فقط من \u{2066}25-OH-D\u{2069}. ابحث في تقريرك عن المجموع، في سطر مثل \
             \u{2066}25-OH vitamin D 22 ng/mL\u{2069}."
        }
        Complaint::AskElemental => {
            "هل \u{2066}{typed} {unit}\u{2069} هي الكالسيوم نفسه أم الملح الذي يحتويه؟ \u{2066}{typed} {unit}\u{2069} من كربونات الكالسيوم تحتوي على \u{2066}{calcium} {unit}\u{2069} من الكالسيوم."
        }
        Complaint::AskForm => {
            "أي فيتامين ك هو: \u{2066}K1\u{2069} أم \u{2066}MK-4\u{2069} أم \u{2066}MK-7\u{2069}؟ ابحث عن هذه الأسماء على الملصق. وإلى أن تعرف لا يُحسب لأي منها."
        }
        Complaint::WrongSalt => {
            "تحسب هذه الصفحة الكالسيوم نفسه لا ملحه. ابحث على الملصق عن «الكالسيوم» أو «الكالسيوم العنصري»، مثل \
             \u{2066}{example} {unit}\u{2069}."
        }
        Complaint::AskPeriod => "هل \u{2066}{typed} {unit}\u{2069} ليوم، أم لأسبوع أو لشهر؟",
        Complaint::CalciumConflict => {
            "قيمتا الكالسيوم هاتان لا تتوافقان. لا يمكن للألبومين أن يفسّر فرقًا بهذا الحجم بين الكالسيوم الكلي والمعدّل. تحقّق من الرقمين في تقريرك، ومن أنهما من اليوم نفسه. وإلى ذلك الحين يُحسب الأسوأ منهما."
        }
    }
}

#[must_use]
pub const fn if_really(really: Really) -> &'static str {
    match really {
        Really::Calcium => "إذا كان هذا مطبوعًا فعلًا في تقريرك، فاطلب الإسعاف الآن.",
        Really::Result => "إذا كان هذا مطبوعًا فعلًا في تقريرك، فاطلب المساعدة الطبية اليوم.",
        Really::Amount => "إذا كنت تستعمل فعلًا هذا القدر، فاطلب المساعدة الطبية اليوم.",
    }
}

#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "يجب أن يكون العمر رقمًا، مثل 67.",
        PersonProblem::AgeImplausible => "يجب أن يكون العمر من 0 إلى 120 سنة، مثل 67.",
        PersonProblem::StageMismatch => {
            "مرحلة الحياة هذه و«ذكر» لا يتوافقان. غيّر أحدهما، مثلًا إلى «لا ينطبق»."
        }
    }
}

pub const ERROR: &str = "خطأ:";
pub const YES_UNIT: &str = "نعم، {unit}";
pub const NO_UNIT: &str = "لا، بل {other}";
pub const IT_IS_UNIT: &str = "هي {other}";
pub const REALLY_UNIT: &str = "هي فعلًا {unit}";
pub const YES_IONISED: &str = "نعم، كالسيوم متأيّن";
pub const NO_TOTAL: &str = "لا، كالسيوم كلي";
pub const INTERNATIONAL_UNIT: &str = "وحدة دولية";
pub const BOUND_OF: &str = "العلامة قبل الرقم: {measure}";
pub const LEFT_OUT_MARK: &str = "{mark} علامة من المختبر، ولا تُحسب.";
pub const RANGE_SEEN: &str = "يبدو أن {range} هو نطاق المختبر، ولا يُحسب.";
pub const USE_RANGE: &str = "استخدامه نطاقًا لمختبري";
pub const YES_D2: &str = "نعم، مكتوب \u{2066}D2\u{2069}";
pub const NO_D2: &str = "لا، هذا هو المجموع";
pub const ALL_CALCIUM: &str = "كله كالسيوم";
pub const HOLDS_CALCIUM: &str = "يحتوي على \u{2066}{calcium} {unit}\u{2069} من الكالسيوم";
pub const IS_SALT: &str = "هو ملح";

#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "يجب أن يكون هذا رقمًا واحدًا بسيطًا، مثل 4.5.",
        LabProblem::Implausible => {
            "هذه الحدود لا يمكن أن تكون صحيحة. يجب أن يكون الأدنى أقل من الأعلى. ومعامل الاختلاف (CV) من 0.1 إلى \
             50."
        }
    }
}

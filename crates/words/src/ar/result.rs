//! What is said of one figure.

use crate::plural::Plural;
use calcium_compass_core::agreement::Says;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::reference::Kind;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "ينطبق عليك مصدر واحد ساري المفعول: {parts}.",
        Plural::Two => "ينطبق عليك مصدران ساريا المفعول: {parts}.",
        Plural::Few => "تنطبق عليك {total} مصادر سارية المفعول: {parts}.",
        Plural::Many => "ينطبق عليك {total} مصدرًا ساري المفعول: {parts}.",
        Plural::Other => "ينطبق عليك {total} مصدر ساري المفعول: {parts}.",
    }
}

#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "مصدر واحد يعتبر هذا كافيًا",
        (ReadsAs::Enough, Two) => "مصدران يعتبران هذا كافيًا",
        (ReadsAs::Enough, Few) => "{n} مصادر تعتبر هذا كافيًا",
        (ReadsAs::Enough, Many) => "{n} مصدرًا تعتبر هذا كافيًا",
        (ReadsAs::Enough, Other) => "{n} مصدر تعتبر هذا كافيًا",
        (ReadsAs::NotEnough, One) => "مصدر واحد يعتبر هذا غير كافٍ",
        (ReadsAs::NotEnough, Two) => "مصدران يعتبران هذا غير كافٍ",
        (ReadsAs::NotEnough, Few) => "{n} مصادر تعتبر هذا غير كافٍ",
        (ReadsAs::NotEnough, Many) => "{n} مصدرًا تعتبر هذا غير كافٍ",
        (ReadsAs::NotEnough, Other) => "{n} مصدر تعتبر هذا غير كافٍ",
        (ReadsAs::High, One) => "مصدر واحد يعتبر هذا مرتفعًا",
        (ReadsAs::High, Two) => "مصدران يعتبران هذا مرتفعًا",
        (ReadsAs::High, Few) => "{n} مصادر تعتبر هذا مرتفعًا",
        (ReadsAs::High, Many) => "{n} مصدرًا تعتبر هذا مرتفعًا",
        (ReadsAs::High, Other) => "{n} مصدر تعتبر هذا مرتفعًا",
        (ReadsAs::None, One) => "مصدر واحد لا يضع حدًا",
        (ReadsAs::None, Two) => "مصدران لا يضعان حدًا",
        (ReadsAs::None, Few) => "{n} مصادر لا تضع حدًا",
        (ReadsAs::None, Many) => "{n} مصدرًا لا تضع حدًا",
        (ReadsAs::None, Other) => "{n} مصدر لا تضع حدًا",
    }
}

#[must_use]
pub const fn agreement_beyond(n: Plural) -> &'static str {
    match n {
        Plural::One => "مصدر واحد لا يقول شيئًا عن مستويات بهذا الارتفاع",
        Plural::Two => "مصدران لا يقولان شيئًا عن مستويات بهذا الارتفاع",
        Plural::Few => "{n} مصادر لا تقول شيئًا عن مستويات بهذا الارتفاع",
        Plural::Many => "{n} مصدرًا لا تقول شيئًا عن مستويات بهذا الارتفاع",
        Plural::Other => "{n} مصدر لا تقول شيئًا عن مستويات بهذا الارتفاع",
    }
}

pub const BRIEF_ENOUGH: &str = "{n} من {total} تقول: كافٍ";
pub const BRIEF_NOT_ENOUGH: &str = "{n} من {total} تقول: غير كافٍ";
pub const BRIEF_HIGH: &str = "{n} من {total} تقول: مرتفع";
pub const MOST_ENOUGH: &str = "معظم المصادر تعدّ {value} كافيًا.";
pub const MOST_NOT_ENOUGH: &str = "معظم المصادر تعدّ {value} غير كافٍ.";
pub const MOST_HIGH: &str = "معظم المصادر تعدّ {value} مرتفعًا.";
pub const DISAGREE: &str = "المصادر غير متفقة على {value}.";
pub const NOT_VOTES: &str = "المصادر ليست أصواتًا: كثير منها يستند إلى الدراسات نفسها.";
pub const NO_AGREEMENT: &str = "لا يمكن تطبيق أي مصدر بعد. القائمة تذكر السبب.";

pub const NO_CUT_OFF: &str = "لا يوجد حد فاصل متفق عليه لهذا الفحص.";
pub const AMONG_MARKS: &str = "\u{2066}{value} {unit}\u{2069} يبلغ الحد أو يتجاوزه لدى {above} من أصل {total} من المصادر المنشورة.";
pub const NOT_LOWER_IS_BETTER: &str = "لم يثبت أن الرقم الأقل أفضل.";
pub const NO_VARIATION: &str = "مقدار تغيّر هذه النتيجة من يوم إلى آخر غير معروف.";

#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "مع الوارفارين أو دواء مماثل، لا يمكن لهذا الرقم أن يبيّن مقدار ما يصل إلى جسمك من فيتامين K. اسأل \
             العيادة التي تتابع علاجك بمميّع الدم."
        }
        Gate::VkaUnsure => {
            "لا تعرف بالتأكيد هل لديك مميّع دم. مع الوارفارين أو دواء مماثل يعني هذا الرقم شيئًا آخر. اسأل الصيدلي \
             أو عيادتك لمعرفة أي دواء لديك."
        }
        Gate::Kidney => {
            "عندما لا تعمل الكلى جيدًا يكون هذا الرقم مرتفعًا مهما كان فيتامين K لديك. لذلك لا يُعرض أي نطاق. هذه \
             أرقام معتادة في دراسات عن الكلى:"
        }
    }
}

pub const NEEDS_VKA: &str = "لا يُعرض شيء بعد: أجب أولًا هل من بين أدويتك الوارفارين أو مميّع دم مماثل.";
pub const NEEDS_KIDNEY: &str =
    "لا يُعرض شيء بعد: أجب أولًا هل لديك مشكلة في الكلى، أو أضف فحص الكلى (eGFR).";

pub const KIDNEY_CENTRE: &str = "{group}: القيمة الوسطى نحو \u{2066}{centre} pmol/L\u{2069}.";
pub const KIDNEY_HALF: &str =
    "{group}: القيمة الوسطى \u{2066}{centre} pmol/L\u{2069}، ونصفهم من {low} إلى {high}.";

pub const NEAR: &str = "قريب من حد: فحص آخر قد يقع في فئة أخرى لدى {n} من أصل {total} من المصادر.";
pub const NEAR_EDGE: &str = "قريب من حد";
pub const INTERVAL: &str = "تتفاوت الفحوص، ويتفاوت الناس أيضًا. قد يكون المستوى الحقيقي من {low} إلى \u{2066}{high} {unit}\u{2069}.";
pub const OTHER_UNIT: &str = "\u{2066}{value} {unit}\u{2069}";
pub const OTHER_UNIT_ABOUT: &str = "نحو \u{2066}{value} {unit}\u{2069}";

#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "يختلف الفحصان بأقل من \u{2066}{percent}%\u{2069}. فرق بهذا الحجم قد تسبّبه الصدفة وحدها."
        }
        ChangeVerdict::MoreThanNoise => {
            "يختلف الفحصان بأكثر من \u{2066}{percent}%\u{2069}: هذا أكثر مما تفسّره الصدفة وحدها."
        }
    }
}

pub const WHO_SAYS_WHAT: &str = "من يقول ماذا عن {value}";
pub const SOURCE: &str = "المصدر";
pub const CALLS_IT: &str = "ماذا يقول";
pub const BECAUSE: &str = "النطاق";
pub const HEALTH_BODIES: &str = "هيئات صحية (إرشادات سارية)";
pub const LABORATORIES: &str = "مختبرات";
pub const STUDIES: &str = "دراسات وشركات مصنّعة للفحوص";
pub const PAST: &str = "مسحوبة أو مستبدلة";
pub const SOURCES: &str = "من أين تأتي هذه الأرقام";
pub const ABOUT: &str = "عن: {population}";
pub const PRINTED: &str = "في الأصل: {printed}";

pub const FROM_TO: &str = "من {lower} إلى \u{2066}{upper} {unit}\u{2069}";
pub const FROM_TO_UNDER: &str = "من {lower} إلى أقل من \u{2066}{upper} {unit}\u{2069}";
pub const ABOVE_TO: &str = "أعلى من {lower}، حتى \u{2066}{upper} {unit}\u{2069}";
pub const ABOVE_TO_UNDER: &str = "أعلى من {lower}، وأقل من \u{2066}{upper} {unit}\u{2069}";
pub const UNDER: &str = "أقل من \u{2066}{upper} {unit}\u{2069}";
pub const UP_TO: &str = "\u{2066}{upper} {unit}\u{2069} أو أقل";
pub const OR_MORE: &str = "\u{2066}{lower} {unit}\u{2069} أو أكثر";
pub const ABOVE: &str = "أعلى من \u{2066}{lower} {unit}\u{2069}";

#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "ليس معدًا لهذا العمر.",
        Why::Sex => "ليس معدًا لهذا الجنس.",
        Why::Stage => "ليس معدًا لمرحلة الحياة هذه.",
        Why::Condition => "لا ينطبق مع ما وضعت عليه علامة.",
        Why::Censored => {
            "ذكر المختبر «أقل من» أو «أكثر من» فقط: قد تقع النتيجة في أكثر من فئة واحدة."
        }
        Why::Approximate => "قريب جدًا من حد: لا يمكن حساب ذلك إلا بالتقريب.",
        Why::Missing => "تنقص نتيجة أخرى.",
    }
}

#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "أضف عمرك.",
        Need::Sex => "أضف جنسك.",
        Need::Stage => "أضف مرحلة حياتك.",
        Need::Vka => "أجب عن سؤال مميّعات الدم.",
        Need::Kidney => "أجب عن سؤال الكلى، أو أضف eGFR.",
    }
}

pub const NOT_SHOWN: &str = "غير معروض، حرصًا على السلامة.";

pub const JOINT: &str = "الرقمان معًا";
pub const JOINT_CELL: &str =
    "صنّفت دراسة هولندية واحدة الناس حسب الفحصين معًا. رقماك يقعان في هذه المجموعة منها: {label}.";
pub const JOINT_NOTE: &str = "دراسة واحدة على 4742 بالغًا. لا يمكنها أن تقول ماذا سيحدث لشخص واحد.";

pub const REPLACED: &str = "اقرأ التحذير أولًا. لا تُقارن المصادر هنا.";
pub const HIDDEN_SOURCES: &str = "مصادر غير معروضة، حرصًا على السلامة: {n}";
pub const OTHER_SOURCES: &str = "مصادر لا تنطبق عليك، أو تحتاج إلى إجابات أخرى: {n}";

pub const ONE_SOURCE: &str = "{source}: {label}.";

#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "\u{2066}{amount} {unit}\u{2069} في اليوم أقل من القيمة \u{2066}{value} {unit}\u{2069} ({kind}) التي تكفي نصف الناس."
        }
        Status::Between => {
            "\u{2066}{amount} {unit}\u{2069} في اليوم يقع بين متوسط الحاجة وبين \u{2066}{value} {unit}\u{2069} ({kind})."
        }
        Status::Meets => {
            "\u{2066}{amount} {unit}\u{2069} في اليوم يحقق \u{2066}{value} {unit}\u{2069} ({kind})."
        }
        Status::BelowReference => {
            "\u{2066}{amount} {unit}\u{2069} في اليوم أقل من \u{2066}{value} {unit}\u{2069} ({kind})."
        }
        Status::BelowAi => {
            "\u{2066}{amount} {unit}\u{2069} في اليوم أقل من \u{2066}{value} {unit}\u{2069} ({kind}). هذا لا يعني \
             أنه أقل مما ينبغي."
        }
        Status::AboveLimit => "هذا يتجاوز الحد الأعلى الآمن الذي تضعه هذه الهيئة.",
        Status::Incomplete => {
            "بعض المقادير متروكة فارغة. ما أُدخل لا يمكن أن يبيّن هل تحققت القيمة \u{2066}{value} {unit}\u{2069} ({kind})."
        }
        Status::NoValue => "هذه الهيئة لا تضع لك قيمة هنا.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ear => "متوسط الحاجة، EAR",
        Kind::Ar => "متوسط الحاجة، AR",
        Kind::Rda => "المقدار الموصى به، RDA",
        Kind::Pri => "المقدار الموصى به، PRI",
        Kind::Rni => "المقدار الموصى به، RNI",
        Kind::SafeIntake => "مقدار آمن",
        Kind::Ai => "المقدار الكافي، AI",
        Kind::Ul => "الحد الأعلى الآمن، UL",
    }
}

pub const SHARES_BETWEEN: &str = "{population}: كان {share}% منهم تحت {at} {unit}، وكان {more}% منهم تحت {upper} {unit}. هذا الرقم بين الحدين.";
pub const SHARES_UNDER: &str =
    "{population}: كان {share}% منهم تحت {at} {unit}. هذا الرقم تحته أيضًا.";
pub const SHARES_OVER: &str =
    "{population}: كان {share}% منهم تحت {at} {unit}. هذا الرقم ليس تحته.";
pub const SHARES_NOTE: &str = "هذا يقول كم يشيع الرقم، لا هل هو جيد.";
pub const FROM_FOOD_ALONE: &str = "هذا من الطعام والشراب وحدهما.";

pub const HOW_COMPARE: &str = "كيف الأمر عند غيرك؟";
pub const SHARES_PICTURE: &str =
    "{measure}: \u{2066}{value} {unit}\u{2069} بين أشخاص آخرين: {population}.";
pub const SHARES_FIGURE: &str = "رقم";
pub const SHARES_UNDER_THIS: &str = "كم منهم كان لديه أقل";
pub const SHARE: &str = "{share}%";
pub const WHAT_NEXT: &str = "ماذا بعد";
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "لا ينطبق أي تحذير على هذا الرقم. هذا ليس فحصًا طبيًا: إذا كنت لست على ما يرام أو وضع مختبرك علامة عليه، فاسأل طبيبك أو الصيدلي."
        }
        Next::Outside => {
            "هذا الرقم خارج أحد النطاقات المعروضة هنا. المهم هو النطاق الذي يذكره مختبرك للعمر. اسأل طبيبك؛ واليوم \
             إذا كنت لست على ما يرام."
        }
        Next::Info => "اقرأ الملاحظة أعلاه واذكرها في زيارتك القادمة.",
        Next::Talk => {
            "افعل ما يقوله التحذير أعلاه، واعرض هذا الرقم على طبيبك أو الصيدلي قبل تغيير أي شيء."
        }
        Next::Now => "افعل أولًا ما يقوله التحذير الأكثر إلحاحًا.",
        Next::Gated => "اسأل من يعالجونك عن معنى هذا الرقم لك. قبل ذلك لا تغيّر شيئًا من تلقاء نفسك.",
        Next::Unjudged => {
            "لا يستطيع أي مصدر هنا أن يحكم على هذا الرقم في حالتك. المهم هو النطاق الذي يطبعه مختبرك لك. اسأل طبيبك عنه، \
             واسأله اليوم إن شعرت بتوعك."
        }
        Next::Asks => "أجب عن السؤال أعلاه. عندئذٍ تستطيع هذه الصفحة أن تعرض ما تقوله المصادر.",
    }
}

pub const TEST_AGAIN: &str = "متى يُعاد الفحص";
#[must_use]
pub const fn retest(retest: Retest) -> &'static str {
    match retest {
        Retest::VitaminD => {
            "المصادر لا تتفق. إرشادات بولندية تعيده بعد 3 أشهر؛ وفريق أوروبي بعد 6 إلى 12 أسبوعًا أو أكثر لدى بعض المعرّضين للخطر. إرشادات إيطالية تنتظر 6 أشهر على الأقل حين تلزم الإعادة. لا تعيده NHS Lothian قبل سنة؛ ونادرًا ما تعيده NHS Glasgow. وتنصح جمعية الغدد الصماء الأمريكية (Endocrine Society) بعدم إعادته روتينيًا."
        }
        Retest::Calcium => {
            "في المملكة المتحدة تعيد NICE فحص كالسيوم يبلغ \u{2066}2.6 mmol/L\u{2069} أو أكثر للتأكد منه. وللكالسيوم ضمن النطاق المعتاد لم نجد مدة محددة."
        }
        Retest::BoneMarkers => {
            "بعد بدء علاج للعظام تعيد جمعيتان (IOF وECTS) الفحص عند 3 أشهر. ومن دون علاج لم نجد مدة محددة."
        }
        Retest::Cac => {
            "بعد درجة 0 تعيد إرشادات أمريكية التصوير بعد 5 إلى 10 سنوات، وأطباء الأسرة في أستراليا بعد 5. وللدرجات الأخرى لم نجد مدة محددة."
        }
        Retest::DpUcmgp => "لا يُعرف متى يُعاد هذا الفحص.",
    }
}

pub const LINE_OF: &str = "{measure} على خط";
pub const LINE_EDGES: &str = "الحدود: {source}.";
pub const PICTURE_INTERVAL: &str = "المستوى الحقيقي ربما بين {low} و\u{2066}{high} {unit}\u{2069}.";
pub const PICTURE_MARKS: &str = "حدود وضعتها دراسات وشركات مصنّعة للفحوص. وهي ليست حدودًا للصحة.";
pub const PICTURE_HARM: &str = "ابتداءً من \u{2066}{edge} {unit}\u{2069}: {label} ({source}).";
pub const LINE_SOURCE: &str = "عرض حدود";
pub const AS_TABLE: &str = "في جدول";
pub const PICTURE_OF: &str = "{measure}: \u{2066}{value} {unit}\u{2069} بين حدود كل مصدر.";
pub const PICTURE_ALL: &str = "عرض كل المصادر: {n}";
pub const PICTURE_FEWER: &str = "عرض مصادر أقل";
pub const LIMITS: &str = "الحدود بوحدة \u{2066}{unit}\u{2069}";
#[must_use]
pub const fn row_says(says: Says) -> &'static str {
    match says {
        Says::Enough => "كافٍ",
        Says::NotEnough => "غير كافٍ",
        Says::High => "مرتفع",
        Says::NoLine => "لا يضع حدًا",
        Says::Beyond => "لا يذكر مستويات كهذه",
    }
}
pub const PART: &str = "جزء الخط";
pub const YOUR_NUMBER: &str = "نتيجتك";

pub const BODY: &str = "الهيئة الصحية";
pub const NOT_COUNTED: &str = "عن أشخاص آخرين، لا يُحسب";
pub const SAME_CLASSES: &str = "يستعمل فئات مصدر آخر، لا يُحسب مرة أخرى";
pub const READ_THAT: &str = "ربما قرأت أن …";

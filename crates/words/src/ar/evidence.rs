//! What the tables say, in their own words as far as they are plain.

use calcium_compass_core::band::Standing;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::source::Seen;
use calcium_compass_core::table::dp_ucmgp::KidneyGroup;

#[must_use]
pub const fn label(label: Label) -> &'static str {
    match label {
        Label::AtRiskOfDeficiency => "معرَّضون لخطر النقص",
        Label::SomeAtRiskOfInadequacy => "بعض الناس معرَّضون لخطر عدم الكفاية",
        Label::EnoughForPracticallyAll => "كافٍ لكل الناس تقريبًا",
        Label::MayBeReasonForConcern => "قد يكون مدعاة للقلق",
        Label::Deficiency2011 => "نقص (2011، سُحب في 2024)",
        Label::Insufficiency2011 => "عدم كفاية (2011، سُحب في 2024)",
        Label::Sufficiency2011 => "كفاية (2011، سُحب في 2024)",
        Label::AboveNamedRange2011 => {
            "أعلى من النطاق الذي ذكره المصدر؛ ولم يعطه اسمًا (2011، سُحب في 2024)"
        }
        Label::EndorsesNoThreshold => "لا يعتمد أي عتبة؛ وينصح بعدم إجراء الفحص الروتيني",
        Label::BelowProtectiveLevel => "أقل من المستوى الواقي للسكان",
        Label::AtOrAboveProtectiveLevel => {
            "يساوي المستوى الذي تريد المملكة المتحدة أن يبلغه الجميع تقريبًا، أو أعلى منه؛ وليس فحصًا لمرض"
        }
        Label::Deficient => "ناقص",
        Label::MayBeInadequateInSome => "قد لا يكون كافيًا لدى بعض الناس",
        Label::SufficientForAlmostAll => "كافٍ للجميع تقريبًا",
        Label::BelowTarget => "أقل من القيمة المستهدفة",
        Label::AtOrAboveTarget => "يساوي القيمة المستهدفة أو أعلى منها",
        Label::SevereDeficiency => "نقص شديد",
        Label::ModerateDeficiency => "نقص متوسط",
        Label::MildDeficiency => "نقص خفيف",
        Label::AdequateAtEndOfWinter => "وافٍ (في نهاية الشتاء)",
        Label::AboveReferenceInterval => "أعلى من المجال المرجعي",
        Label::Deficiency => "نقص",
        Label::Suboptimal => "دون الأمثل",
        Label::Optimal => "أمثل",
        Label::AboveNamedRange => "أعلى من النطاق الذي يذكره هذا المصدر؛ ولا يعطيه اسمًا",
        Label::High => "مرتفع",
        Label::VeryHighHarmfulWithHighCalcium => "مرتفع جدًا؛ ضار إذا كان الكالسيوم مرتفعًا أيضًا",
        Label::Insufficient => "غير كافٍ",
        Label::Sufficient => "كافٍ",
        Label::Insufficiency => "عدم كفاية",
        Label::Sufficiency => "كفاية",
        Label::NotDeficient => "غير ناقص",
        Label::MildToModerateDeficiency => "نقص خفيف إلى متوسط",
        Label::Optimum => "المستوى الأمثل",
        Label::RiskOfHypercalciuria => "خطر متزايد لفرط كالسيوم البول",
        Label::ToxicityPossible => "السمّية ممكنة",
        Label::AboveLaboratorysBestRange => "أعلى من أفضل نطاق لدى هذا المختبر؛ ولا يعطيه اسمًا",
        Label::PossibleToxicity => "سمّية ممكنة",
        Label::BelowOptimumForChildren => "أقل من المستوى الأمثل لدى هذا المختبر للأطفال",
        Label::AboveLaboratorysNamedRange => "أعلى من النطاق الذي يذكره هذا المختبر؛ ولا يعطيه اسمًا",
        Label::WithinReferenceInterval => "ضمن المجال المرجعي",
        Label::NotInInsufficientGroup => "ليس ضمن المجموعة التي سمّتها الدراسة غير كافية",
        Label::InInsufficientGroup => {
            "ضمن المجموعة التي سمّتها الدراسة «عدم كفاية وظيفي لفيتامين K»"
        }
        Label::AtOrBelowDanish95 => {
            "يساوي المستوى الذي لم يتجاوزه 95 من كل 100 بالغ دنماركي، أو أقل منه"
        }
        Label::AboveDanish95 => "أعلى مما لدى 95 من كل 100 بالغ دنماركي",
        Label::BelowManufacturersRange => {
            "أقل من النطاق الطبيعي للشركة المصنّعة؛ وليس لذلك معنى متفق عليه"
        }
        Label::WithinManufacturersRange => "ضمن النطاق الطبيعي للشركة المصنّعة",
        Label::AboveManufacturersRange => "أعلى من النطاق الطبيعي للشركة المصنّعة",
        Label::BelowTopQuarter => "أقل من الربع الأعلى",
        Label::TopQuarterWithHeartDisease => {
            "أعلى مما لدى 3 من كل 4 من بين 799 شخصًا لديهم مرض في القلب"
        }
        Label::BelowReferenceRange => "أقل من النطاق المرجعي",
        Label::WithinReferenceRange => "ضمن النطاق المرجعي",
        Label::AboveReferenceRange => "أعلى من النطاق المرجعي",
        Label::LowestOfThreeGroups => "في المجموعة الدنيا من ثلاث مجموعات في الدراسة",
        Label::MiddleOfThreeGroups => "في المجموعة الوسطى من ثلاث مجموعات في الدراسة",
        Label::HighestOfThreeGroups => "في المجموعة العليا من ثلاث مجموعات في الدراسة",
        Label::BelowStudysRangeNotShortage => {
            "أقل من نطاق هذه الدراسة؛ كثيرًا ما يكون منخفضًا جدًا فلا يمكن قياسه، وهذا ليس نقصًا"
        }
        Label::NotFlagged => "يساوي حد هذه الدراسة أو أقل منه؛ وهذا لا ينفي وجود مشكلة",
        Label::AboveLineLike51In100 => {
            "أعلى من حد هذه الدراسة، كما كان لدى 51 من كل 100 شخص على غسيل الكلى؛ اسأل فريق الكلى"
        }
        Label::AboveLineLike91In100 => {
            "أعلى من حد هذه الدراسة، كما كان لدى 91 من كل 100 شخص على غسيل الكلى؛ اسأل فريق الكلى"
        }
        Label::NoCalciumSeen => "لم يظهر كالسيوم؛ وهذا لا ينفي وجود مرض في القلب",
        Label::ScaleLow => "من 1 إلى 10: هذا المقياس يسمّيه منخفضًا",
        Label::ScaleModerate => "من 11 إلى 100: هذا المقياس يسمّيه متوسطًا",
        Label::ScaleModeratelyHigh => "من 101 إلى 400: هذا المقياس يسمّيه مرتفعًا بدرجة متوسطة",
        Label::ScaleHigh => "أعلى من 400: هذا المقياس يسمّيه مرتفعًا",
        Label::BelowHighRiskThreshold => {
            "أقل من 100؛ والحد الآخر في الإرشادات، أي الربع الأعلى لعمرك، لا يُحسب هنا"
        }
        Label::AtOrAboveHighRiskThreshold => "يساوي عتبة الخطر المرتفع أو أعلى منها",
        Label::NotRaisedOnThisScale => "غير مرتفع على هذا المقياس؛ وهو لا يبحث عن انخفاض الكالسيوم",
        Label::MildHypercalcaemia => "فرط خفيف في كالسيوم الدم",
        Label::ModerateHypercalcaemia => "فرط متوسط في كالسيوم الدم",
        Label::SevereHypercalcaemia => "فرط شديد في كالسيوم الدم",
        Label::DeficientOnUsClasses => "إمداد ناقص، حسب الفئات الأمريكية",
        Label::SuboptimalOnUsClasses => "إمداد دون الأمثل، حسب الفئات الأمريكية",
        Label::AdequateOnUsClasses => "كافٍ لصحة العظام، حسب الفئات الأمريكية",
        Label::BelowOptimalLevel => "أقل من المستوى الذي يسميه هذا المصدر الأمثل",
        Label::OptimalStatus => "علامة على حالة مثلى من فيتامين D",
        Label::InsufficiencyWithoutProof => "عدم كفاية؛ لا دليل على أن الأقراص تفيد هنا",
        Label::HigherRiskOfSideEffects => "خطر أكبر لآثار جانبية",
        Label::BelowSufficientLevel => "أقل من المستوى الذي يسميه هذا المصدر كافيًا",
        Label::SufficientMoreForFrail => {
            "كافٍ؛ ولكبار السن الضعفاء أو مع هشاشة العظام يطلب المصدر أكثر"
        }
        Label::Toxicity => "سمّية",
        Label::NormalMoreForSome => {
            "طبيعي؛ وفوق عمر 65 أو في الحمل أو مع مرض العظام أو الكلى يرى المصدر فائدة فوق 30"
        }
        Label::PoisoningAboveThis => "يحدث التسمم فوق هذا المستوى",
        Label::BelowRightForMost => "أقل من المستوى الذي يراه هذا المصدر مناسبًا لمعظم الناس",
        Label::RightForMost => "مناسب لمعظم الناس؛ وللمعرّضين للخطر يطلب المصدر أكثر",
        Label::AboveNamedLevels => "أعلى من المستويات التي يذكرها هذا المصدر؛ ولا يعطيها اسمًا",
        Label::OftenWithoutSymptoms => "للكالسيوم المرتفع فقط: غالبًا بلا أعراض؛ وليس عاجلًا في العادة",
        Label::PromptTreatmentUsual => "يلزم في العادة علاج سريع",
        Label::UrgentCorrection => "يلزم علاج عاجل",
        Label::BelowRepeatLine => "دون الحد الذي تعيد عنده NICE الفحص",
        Label::AtOrAboveRepeatLine => {
            "عند الحد الذي تعيد عنده NICE الفحص أو فوقه (2.5 مع فقدان العظم أو الحصى أو الأعراض)"
        }
        Label::LowDLowK => {
            "مستوى \u{2066}25-OH-D\u{2069} أقل من \u{2066}50 nmol/L\u{2069}، ومستوى dp-ucMGP يبلغ \u{2066}361 pmol/L\u{2069} أو أكثر"
        }
        Label::LowD => {
            "مستوى \u{2066}25-OH-D\u{2069} أقل من \u{2066}50 nmol/L\u{2069}، ومستوى dp-ucMGP أقل من \u{2066}361 pmol/L\u{2069}"
        }
        Label::LowK => {
            "مستوى \u{2066}25-OH-D\u{2069} يبلغ \u{2066}50 nmol/L\u{2069} أو أكثر، ومستوى dp-ucMGP يبلغ \u{2066}361 pmol/L\u{2069} أو أكثر"
        }
        Label::NeitherLow => {
            "مستوى \u{2066}25-OH-D\u{2069} من 50 إلى \u{2066}75 nmol/L\u{2069}، ومستوى dp-ucMGP أقل من \u{2066}361 pmol/L\u{2069}"
        }
        Label::ComparisonGroup => {
            "مستوى \u{2066}25-OH-D\u{2069} أعلى من \u{2066}75 nmol/L\u{2069}، ومستوى dp-ucMGP أقل من \u{2066}361 pmol/L\u{2069}: \
             المجموعة التي قورنت بها المجموعات الأخرى، وليست نطاقًا طبيعيًا"
        }
    }
}

#[must_use]
pub const fn population(population: Population) -> &'static str {
    match population {
        Population::FromOneYear => "أشخاص بعمر سنة فأكثر؛ وليس الرضّع",
        Population::AllAges => "أشخاص من كل الأعمار",
        Population::GenerallyHealthy => "أشخاص أصحاء عمومًا",
        Population::UnitedKingdom => "أشخاص من كل الأعمار في المملكة المتحدة",
        Population::AdultsAtRiskOfBoneDisease => "بالغون لديهم مرض في العظام، أو معرَّضون لخطره",
        Population::FromSevenMonths => "أشخاص من عمر 7 أشهر؛ وليس الرضّع الأصغر سنًا",
        Population::Adults => "بالغون",
        Population::InfantsAndChildren => "رضّع وأطفال",
        Population::ChildrenIndia => "أطفال في الهند",
        Population::EuropeAndMiddleEast => "أشخاص في أوروبا والشرق الأوسط",
        Population::Children => "أشخاص دون 18 عامًا",
        Population::HealthyAdultsNormalKidneys => "141 بالغًا سليمًا بكلى سليمة (فحص IDS-iSYS)",
        Population::DutchAdults4275 => "4275 بالغًا في هولندا",
        Population::DanishAdults => "491 بالغًا دنماركيًا بعمر 19 إلى 71 عامًا (فحص IDS-iSYS)",
        Population::HealthyAdults => "بالغون أصحاء (فحص IDS-iSYS)",
        Population::PeopleWithHeartDisease => "799 بالغًا لديهم مرض في القلب",
        Population::DutchAdults4742 => "4742 بالغًا في هولندا",
        Population::AdultsFasting => "بالغون لم يأكلوا قبل الفحص",
        Population::ThreeUsCohorts => "3891 شخصًا من ثلاث دراسات أمريكية",
        Population::ChineseWomenBelowMethod => {
            "631 امرأة صينية سليمة بعمر 18 إلى 49 عامًا؛ الحد الأدنى أقل مما يستطيع الفحص قياسه (0.04)"
        }
        Population::ChineseWomen => "631 امرأة صينية سليمة بعمر 18 إلى 49 عامًا",
        Population::PeopleOnHaemodialysis => "44 شخصًا على غسيل الكلى الدموي",
        Population::KoreanWomenBefore => "نساء كوريات قبل انقطاع الطمث لم يأكلن قبل الفحص",
        Population::KoreanWomenAfter => "نساء كوريات بعد انقطاع الطمث لم يأكلن قبل الفحص",
        Population::WomenBeforeMenopause => "نساء قبل انقطاع الطمث",
        Population::WomenAfterMenopause => "نساء بعد انقطاع الطمث",
        Population::Men => "رجال",
        Population::From40To75WithoutHeartDisease => {
            "أشخاص بعمر 40 إلى 75 عامًا ليس لديهم مرض في القلب"
        }
        Population::MenFrom70 => "رجال بعمر 70 عامًا فأكثر",
        Population::Men18To29 => "رجال بعمر 18 إلى 29 عامًا",
        Population::Men30To39 => "رجال بعمر 30 إلى 39 عامًا",
        Population::Men40To49 => "رجال بعمر 40 إلى 49 عامًا",
        Population::Men50To59 => "رجال بعمر 50 إلى 59 عامًا",
        Population::GeneralPopulationSaudiArabia => "عامة السكان في السعودية",
        Population::ChildrenSpain => "من هم دون 18 عامًا في إسبانيا",
        Population::ChildrenUnitedKingdom => "من هم دون 18 عامًا في المملكة المتحدة",
        Population::Adults18To59 => "البالغون من 18 إلى 59 عامًا",
        Population::AdultsFrom60 => "البالغون من عمر 60 عامًا فأكثر",
        Population::From15Years => "الأشخاص من عمر 15 عامًا فأكثر",
        Population::From20Years => "الأشخاص من عمر 20 عامًا فأكثر",
        Population::From1To17Years => "الأشخاص من عمر سنة إلى 17 عامًا",
        Population::From1MonthTo14Years => "الأطفال من عمر شهر إلى 14 عامًا",
        Population::Under1Year => "الرضّع دون السنة",
        Population::UpTo31Days => "الرضّع حتى 31 يومًا",
        Population::From4WeeksTo16Years => "الأشخاص من عمر 4 أسابيع إلى 16 عامًا",
        Population::UpTo4Weeks => "الرضّع حتى 4 أسابيع",
        Population::Men60To69 => "رجال بعمر 60 إلى 69 عامًا",
    }
}

#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "سارٍ",
        Standing::Withdrawn(_) => "سُحب في {year}",
        Standing::Superseded(Some(_)) => "حلّ غيره محلّه في {year}",
        Standing::Superseded(None) => "محفوظ في الأرشيف",
        Standing::Laboratory => "مختبر",
        Standing::Study => "دراسة",
        Standing::Manufacturer => "الشركة المصنّعة للفحص",
    }
}

#[must_use]
pub const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Original => "قُرئ في النص الأصلي",
        Seen::SecondHand => "قُرئ في نص آخر يقتبس منه",
    }
}

#[must_use]
pub const fn kidney_group(group: KidneyGroup) -> &'static str {
    match group {
        KidneyGroup::Egfr90 => "أشخاص لديهم eGFR يبلغ 90 أو أكثر",
        KidneyGroup::Egfr60 => "أشخاص لديهم eGFR من 60 إلى 89",
        KidneyGroup::EgfrUnder60 => "أشخاص لديهم eGFR أقل من 60",
        KidneyGroup::Transplant => "أشخاص زُرعت لهم كلية",
        KidneyGroup::Dialysis => "أشخاص على غسيل الكلى، من دون الوارفارين أو دواء مماثل",
    }
}

pub const OUR_READING: &str =
    "لا يذكر المصدر إلى أي مجموعة ينتمي الرقم نفسه. والمعروض هنا اختيارنا نحن.";
pub const CHECKED: &str = "جرى التحقق في {checked}، والتحقق التالي بحلول {review}";
pub const OVERDUE: &str = "فات موعد هذا التحقق.";

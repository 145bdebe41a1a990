//! The person: conditions, medicines, life stages.

use calcium_compass_core::person::{Flag, Stage};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Pregnant => "حمل",
        Stage::Breastfeeding => "رضاعة طبيعية",
        Stage::Premenopausal => "قبل انقطاع الطمث",
        Stage::Postmenopausal => "بعد انقطاع الطمث",
    }
}

#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Dialysis => "غسيل الكلى",
        Flag::KidneyTransplant => "زرع كلية",
        Flag::KidneyDisease => "مرض الكلى",
        Flag::Sarcoidosis => "داء الساركويد (الغرناوية)",
        Flag::Granulomatous => "السل أو اللمفوما أو مرض حبيبي آخر",
        Flag::PrimaryHyperparathyroidism => "فرط نشاط الغدة جارة الدرقية (الأولي)",
        Flag::KidneyStones => "حصى الكلى، الآن أو سابقًا",
        Flag::BariatricSurgery => "جراحة لإنقاص الوزن",
        Flag::Malabsorption => "ضعف الامتصاص من الأمعاء (مثل الداء البطني أو داء كرون)",
        Flag::HeartDisease => "مرض في القلب",
        Flag::Doac => "أبيكسابان أو ريفاروكسابان أو إيدوكسابان أو دابيغاتران",
        Flag::Thiazide => "أقراص مدرّة للبول من نوع ثيازيد",
        Flag::Digoxin => "ديجوكسين",
        Flag::Lithium => "ليثيوم",
        Flag::Orlistat => "أورليستات",
        Flag::BileAcidResin => "كوليسترامين أو راتنج آخر يربط الأحماض الصفراوية",
        Flag::EnzymeInducer => {
            "بعض أدوية الصرع (فينيتوين أو فينوباربيتال أو بريميدون أو كاربامازيبين)، أو ريفامبيسين"
        }
        Flag::Glucocorticoid => "أقراص ستيرويد (كورتيزون) مثل بريدنيزولون",
        Flag::Levothyroxine => "ليفوثيروكسين",
        Flag::Bisphosphonate => "أقراص للعظام مثل أليندرونات",
        Flag::Antibiotic => "مضاد حيوي من نوع تتراسيكلين أو كينولون",
        Flag::CalciumChannelBlocker => "فيراباميل أو ديلتيازيم",
        Flag::Calcipotriol => "كريم كالسيبوتريول للجلد",
        Flag::AluminiumBinder => "رابط فوسفات يحتوي على الألومنيوم",
        Flag::Hypoparathyroid => {
            "قصور الغدد جارات الدرقية، أيضًا بعد جراحة الغدة الدرقية أو جارات الدرقية"
        }
        Flag::BoneInjection => {
            "حقنة أو تسريب وريدي للعظام: دينوسوماب (بروليا Prolia) أو زوليدرونات (أكلاستا Aclasta)"
        }
        Flag::ActiveVitaminD => {
            "فيتامين D النشط: ألفاكالسيدول (وان ألفا One-Alpha) أو كالسيتريول أو كالسيفيديول أو باريكالسيتول"
        }
        Flag::Calcimimetic => "سيناكالسيت أو إيتيلكالسيتيد",
        Flag::Ppi => "أقراص حموضة المعدة مثل أوميبرازول",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}

//! The measures by name, and what helps to fill their fields in.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::{Body, Nutrient};

#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "فيتامين D",
        Measure::DpUcmgp => "بروتين MGP غير النشط",
        Measure::UcocPercent => "الأوستيوكالسين ناقص الكربوكسيل",
        Measure::Osteocalcin => "الأوستيوكالسين",
        Measure::Phylloquinone => "فيتامين K1 في الدم",
        Measure::Mk4 => "فيتامين K2 (MK-4) في الدم",
        Measure::Mk7 => "فيتامين K2 (MK-7) في الدم",
        Measure::PivkaIi => "PIVKA-II",
        Measure::Ctx => "CTX",
        Measure::P1np => "P1NP",
        Measure::Calcium => "الكالسيوم",
        Measure::Albumin => "الألبومين",
        Measure::AdjustedCalcium => "الكالسيوم المعدّل",
        Measure::Cac => "درجة كالسيوم الشرايين التاجية",
        Measure::Egfr => "وظيفة الكلى",
        Measure::VitaminDIntake => "فيتامين D",
        Measure::CalciumIntake => "الكالسيوم",
        Measure::CalciumSupplement => "الكالسيوم",
        Measure::K1Intake => "فيتامين K1",
        Measure::Mk4Intake => "فيتامين K2 (MK-4)",
        Measure::Mk7Intake => "فيتامين K2 (MK-7)",
        Measure::MagnesiumIntake => "المغنيسيوم",
        Measure::MagnesiumSupplement => "المغنيسيوم",
        Measure::TotalUcmgp => "ucMGP الكلي",
        Measure::Calcitriol => "\u{2066}1,25-OH-D\u{2069}",
    }
}

#[must_use]
pub const fn measure_detail(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "\u{2066}25-OH-D\u{2069} في الدم",
        Measure::DpUcmgp => "dp-ucMGP، مؤشر لفيتامين K",
        Measure::UcocPercent => "ucOC، نسبته من الكلي",
        Measure::Osteocalcin => "الكلي، مؤشر لبناء العظم",
        Measure::Phylloquinone => "فيلوكينون (phylloquinone)",
        Measure::Mk4 => "ميناكينون-4 (menaquinone-4)",
        Measure::Mk7 => "ميناكينون-7 (menaquinone-7)",
        Measure::PivkaIi => "هو أيضًا فحص للكبد",
        Measure::Ctx => "مؤشر لهدم العظم",
        Measure::P1np => "مؤشر لبناء العظم",
        Measure::Calcium => "الكلي، في الدم",
        Measure::Albumin => "في الدم",
        Measure::AdjustedCalcium => "في الدم",
        Measure::Cac => "درجة Agatston",
        Measure::Egfr => "eGFR",
        Measure::VitaminDIntake => "من الطعام والمكملات، في اليوم",
        Measure::CalciumIntake => "من الطعام والشراب، في اليوم",
        Measure::CalciumSupplement => "من المكملات، في اليوم",
        Measure::K1Intake => "من الطعام والمكملات، في اليوم",
        Measure::Mk4Intake => "من الطعام والمكملات، في اليوم",
        Measure::Mk7Intake => "من الطعام والمكملات، في اليوم",
        Measure::MagnesiumIntake => "من الطعام والشراب، في اليوم",
        Measure::MagnesiumSupplement => "من المكملات، في اليوم",
        Measure::TotalUcmgp => "فحص آخر",
        Measure::Calcitriol => "فحص آخر",
    }
}

#[must_use]
pub const fn measure_hint(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => {
            "يُسمّى أيضًا \u{2066}25-hydroxyvitamin D\u{2069} أو كالسيديول (calcidiol). وهو ليس \
             \u{2066}1,25-dihydroxyvitamin D\u{2069}. اكتب المجموع، لا \u{2066}D2\u{2069} أو \u{2066}D3\u{2069} \
             وحده."
        }
        Measure::DpUcmgp => "فحص تبيعه بعض المختبرات باسم «حالة فيتامين K2».",
        Measure::UcocPercent => "مؤشر لفيتامين K بالنسبة المئوية.",
        Measure::Osteocalcin => "يؤخذ الدم في الصباح قبل الأكل.",
        Measure::Phylloquinone => "يؤخذ الدم في الصباح قبل الأكل.",
        Measure::Mk4 => "كثيرًا ما يكون منخفضًا جدًا فلا يمكن قياسه. هذا ليس نقصًا.",
        Measure::Mk7 => "كثيرًا ما يكون منخفضًا جدًا فلا يمكن قياسه. هذا ليس نقصًا.",
        Measure::PivkaIi => "هو أيضًا فحص للكبد.",
        Measure::Ctx => "يؤخذ الدم في الصباح قبل الأكل.",
        Measure::P1np => "الأفضل أن يؤخذ الدم كل مرة في الوقت نفسه من اليوم.",
        Measure::Calcium => "النتيجة الكلية. أضف الألبومين فتستطيع الصفحة تعديلها.",
        Measure::Albumin => "يُستعمل فقط لتعديل الكالسيوم.",
        Measure::AdjustedCalcium => "يُسمّى أيضًا الكالسيوم المصحّح.",
        Measure::Cac => "من تصوير مقطعي للقلب (CT).",
        Measure::Egfr => "يُطبع مع نتيجة الكرياتينين.",
        Measure::VitaminDIntake => "كل المصادر معًا.",
        Measure::CalciumIntake => "من دون المكملات.",
        Measure::CalciumSupplement => "الكالسيوم العنصري، كما يذكر الملصق.",
        Measure::K1Intake => "معظمه من الخضار الورقية والزيوت.",
        Measure::Mk4Intake => "معظمه من الدجاج ولحم الخنزير والبيض.",
        Measure::Mk7Intake => "معظمه من الناتو (فول الصويا المخمّر) والمكملات.",
        Measure::MagnesiumIntake => "من دون المكملات.",
        Measure::MagnesiumSupplement => "المغنيسيوم العنصري، كما يذكر الملصق.",
        Measure::TotalUcmgp => "",
        Measure::Calcitriol => "",
    }
}

#[must_use]
pub const fn nutrient(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "فيتامين D في اليوم",
        Nutrient::Calcium => "الكالسيوم في اليوم",
        Nutrient::VitaminK => "فيتامين K في اليوم",
        Nutrient::Magnesium => "المغنيسيوم في اليوم",
    }
}

#[must_use]
pub const fn intake_body(body: Body) -> &'static str {
    match body {
        Body::Nasem => "الأكاديميات الوطنية الأمريكية",
        Body::Efsa => "هيئة EFSA (الاتحاد الأوروبي)",
        Body::Uk => "المملكة المتحدة",
        Body::Japan2025 => "اليابان",
        Body::Bfr => "BfR (ألمانيا)",
    }
}

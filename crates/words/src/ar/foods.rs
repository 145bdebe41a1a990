//! The part that counts foods and products.

use calcium_compass_core::food::{Household, Substance};

use crate::catalogue::{Foods, foods_words};

pub const HEADING: &str = "ما آكله وما أتناوله";
pub const LEDE: &str =
    "عُدّ ما تأكله وما تتناوله. تُجمع هنا على هذا الجهاز أرقام جداول الأغذية والملصقات. لا يُرسل شيء.";
pub const NO_PREDICTION: &str = "لا يمكن أن يقول كم سيكون مستواك في الدم: فالناس يختلفون كثيرًا.";
pub const STEADY: &str =
    "حافظ على ثبات ما تأكله. لا تبدأ فيتامين ك ولا توقفه ولا تغيّره من نفسك: فعيادتك تضبط دواءك عليه.";
pub const FOODS_HEADING: &str = "الأطعمة والمشروبات";
pub const LESS: &str = "أنقص واحدًا: {food}";
pub const MORE: &str = "زد واحدًا: {food}";
pub const COUNTED: &str = "{food}: {n}. المجموع {grams} غ.";
pub const PORTION: &str = "{n} {household} ({grams} غ)";
pub const GRAMS: &str = "{grams} غ";
pub const PORTION_OF: &str = "الحصة: {food}";
pub const ANOTHER_FOOD: &str = "طعام آخر";
pub const FOUND: &str = "عدد الأطعمة: {n}";
pub const FOUND_NONE: &str = "لا طعام في الجدول بهذا الاسم. جرّب كلمة أخرى.";
pub const FOUND_SOME: &str = "عدد الأطعمة: {n}. يظهر أول {shown} منها: اكتب حروفًا أكثر.";
pub const ADD: &str = "أضف: {food}";
pub const PRODUCTS_HEADING: &str = "المكمّلات";
pub const PRODUCTS_HINT: &str = "انقل الملصق سطرًا سطرًا. تذكر الملصقات الكالسيوم أو المغنيسيوم نفسه. لا تختر ملحًا إلا إذا ذكر الملصق وزن الملح.";
pub const TOGETHER: &str = "شوهدت معًا على الملصقات";
pub const ANOTHER_PRODUCT: &str = "أضف مكمّلًا";
pub const REMOVE_PRODUCT: &str = "احذف المكمّل {n}";
pub const PRODUCT: &str = "المكمّل {n}";
pub const SUBSTANCE_LABEL: &str = "ما يذكره";
pub const AMOUNT_LABEL: &str = "الكمية في الجرعة الواحدة";
pub const UNIT_LABEL: &str = "الوحدة";
pub const ANOTHER_LINE: &str = "أضف سطرًا";
pub const REMOVE_LINE: &str = "احذف السطر {n}";
pub const SERVINGS: &str = "عدد الجرعات";
pub const SEEN_ON_LABELS: &str = "كميات شوهدت";
pub const IT_IS: &str = "إنه {substance}";
pub const EVERYTHING: &str = "هذا كل ما آكله وأتناوله في يوم معتاد";
pub const EVERYTHING_HINT: &str =
    "من دون هذه العلامة تكون كل كمية «على الأقل». وعندئذ لا يوصف شيء بأنه قليل.";
pub const SUMS_HEADING: &str = "ما يبلغه في اليوم";
pub const AT_LEAST: &str = "{amount} {unit} على الأقل";
pub const RANGE: &str = "من {low} إلى {high} {unit}";
pub const KNOWN_FOODS: &str = "أطعمة لها رقم: {known} من {of}";
pub const KNOWN_PRODUCTS: &str = "مكمّلات: {n}";
pub const NOTHING_KNOWN: &str = "غير معروف";
pub const UNSPLIT: &str = "فيتامين ك غير معروف الشكل";
pub const NOTHING_YET: &str = "لم يُحسب شيء بعد.";
pub const HONEST: &str = "نادرًا ما تفصل الجداول أشكال فيتامين ك. ليس لـ\u{2066}MK-7\u{2069} رقم إلا في الناتو. وفي الجبن تختلف المصادر مئة مرة. غير المعروف ليس صفرًا.";
pub const COMPARE_HEADING: &str = "ما الذي سيتغير";
pub const COMPARE_HINT: &str = "غيّر عددًا أو مكمّلًا وانظر ماذا سيقول كل مصدر.";
pub const BEFORE: &str = "قبل";
pub const AFTER: &str = "مع هذه القائمة";
pub const COMPARE_FROM_HERE: &str = "قارن من هنا";
pub const RESTART: &str = "قارن بما تقوله الصفحة الآن";
pub const NOTHING_TO_COMPARE: &str = "لن يقول أي مصدر شيئًا آخر.";
pub const TAKE: &str = "املأ بهذه الكميات";
pub const TAKE_HINT: &str = "تحل محل ما في هذه الخانات. يمكنك تغييرها هناك.";
pub const KEEP: &str = "احتفظ بهذه القائمة على هذا الجهاز";
pub const KEPT: &str = "هذه القائمة محفوظة على هذا الجهاز فقط.";
pub const FORGET: &str = "احذف القائمة المحفوظة";
pub const NOT_KEPT: &str = "هذا المتصفح لا يحتفظ بها.";
pub const SOURCES: &str = "من أين الأرقام، وتراخيصها";
pub const COUNT_IN_TIME: &str = "في أي مدة: {food}";

#[must_use]
pub const fn household(household: Household) -> &'static str {
    match household {
        Household::Glass => "كوب",
        Household::Cup | Household::Ounce | Household::Portion => "حصة",
        Household::Tablespoon => "ملعقة كبيرة",
        Household::Teaspoon => "ملعقة صغيرة",
        Household::Slice => "شريحة",
        Household::Piece => "قطعة",
        Household::Pot | Household::Can => "علبة",
        Household::Litre => "لتر",
        Household::Gram => "غ",
    }
}

#[must_use]
pub const fn substance(substance: Substance) -> &'static str {
    match substance {
        Substance::VitaminD => "فيتامين د (د2 أو د3)",
        Substance::Calcium => "كالسيوم",
        Substance::CalciumCarbonate => "كربونات الكالسيوم (الملح)",
        Substance::CalciumCitrate => "سترات الكالسيوم (الملح)",
        Substance::Magnesium => "مغنيسيوم",
        Substance::MagnesiumOxide => "أكسيد المغنيسيوم (الملح)",
        Substance::MagnesiumCitrate => "سترات المغنيسيوم (الملح)",
        Substance::MagnesiumChloride => "كلوريد المغنيسيوم (الملح)",
        Substance::MagnesiumHydroxide => "هيدروكسيد المغنيسيوم (الملح)",
        Substance::K1 => "فيتامين ك1",
        Substance::Mk4 => "فيتامين ك2 بشكل \u{2066}MK-4\u{2069}",
        Substance::Mk7 => "فيتامين ك2 بشكل \u{2066}MK-7\u{2069}",
        Substance::VitaminK => "فيتامين ك لم يُذكر شكله",
    }
}

pub const FOODS: Foods = foods_words!();

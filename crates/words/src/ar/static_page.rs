pub const EXAMPLE: &str = "مثال، وليس نتيجتك";
pub const QUESTIONS: &str = "أسئلة لزيارتك";
pub const QUESTION_MINE: &str = "هل هذا الرقم مناسب لي في عمري ومع أمراضي؟";
pub const QUESTION_CHANGE: &str = "هل ينبغي أن يتغير شيء فيما آكله أو أتناوله؟";
pub const QUESTION_AGAIN: &str = "هل أحتاج إلى هذا الفحص مرة أخرى، ومتى؟";
pub const ADDRESS: &str = "هذه الصفحة:";
pub const CONTENTS: &str = "في هذه الصفحة";
pub const SEARCH: &str = "البحث في هذه الصفحة";
pub const NONE_FOUND: &str = "لا شيء هنا فيه كل هذه الكلمات.";
pub const SOURCES_LEDE: &str =
    "كل جدول تقارن به الحاسبة نتيجة، كما طبعه مصدره. ويذكر كل سطر أين قُرئ.";
pub const REVIEW_SHEET: &str = "الجداول نفسها للمراجعين، مع كل القواعد";
pub const CALCULATOR: &str = "الذهاب إلى الحاسبة";

use crate::static_page::StaticWords;

pub const STATIC_PAGE: StaticWords = StaticWords {
    example: "مثال، وليس نتيجتك",
    questions: "أسئلة لزيارتك",
    question_mine: "هل هذا الرقم مناسب لي في عمري ومع أمراضي؟",
    question_change: "هل ينبغي أن يتغير شيء فيما آكله أو أتناوله؟",
    question_again: "هل أحتاج إلى هذا الفحص مرة أخرى، ومتى؟",
    address: "هذه الصفحة:",
    contents: "في هذه الصفحة",
    search: "البحث في هذه الصفحة",
    none_found: "لا شيء هنا فيه كل هذه الكلمات.",
    sources_lede: "كل جدول تقارن به الحاسبة نتيجة، كما طبعه مصدره. ويذكر كل سطر أين قُرئ.",
    review_sheet: "الجداول نفسها للمراجعين، مع كل القواعد",
    calculator: "الذهاب إلى الحاسبة",
};

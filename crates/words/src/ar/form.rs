//! The form: questions, labels, hints, and what skipping a field does.

pub const ABOUT_YOU: &str = "معلومات عنك";
pub const OPTIONAL: &str = "كلها اختيارية";
pub const BLOOD_RESULTS: &str = "نتائج الفحوص";
pub const FROM_REPORT: &str = "من تقرير مختبرك";
pub const INTAKES: &str = "طعامك ومكملاتك";
pub const INTAKES_SHORT: &str = "طعامك ومكملاتك";
pub const FROM_LABELS: &str = "من الملصقات وجداول الأغذية";
pub const YOUR_NUMBERS: &str = "قيمك";
pub const MEANING: &str = "ماذا تعني";

pub const VKA_QUESTION: &str =
    "هل من بين أدويتك الوارفارين (ماريفان Marevan، كومادين Coumadin) أو مميّع دم آخر من نوعه؟";
pub const VKA_HINT: &str = "من نوعه أيضًا أسينوكومارول (Sintrom) وفينبروكومون وفينينديون وفلوينديون. \
     أجب بلا إذا كان لديك فقط أبيكسابان أو ريفاروكسابان أو إيدوكسابان أو دابيغاتران أو هيبارين أو أسبرين أو كلوبيدوغريل. \
     تُعرض نتائج فيتامين K بعد الإجابة.";
pub const KIDNEY_QUESTION: &str = "هل لديك مشكلة في الكلى؟";
pub const KIDNEY_HINT: &str = "مرض الكلى أو غسيل الكلى أو زرع الكلية يغيّر نتيجة MGP. \
     تُعرض تلك النتيجة بعد الإجابة، أو بعد إضافة eGFR.";
pub const YES: &str = "نعم";
pub const NO: &str = "لا";
pub const UNSURE: &str = "لا أعرف بالتأكيد";

pub const AGE: &str = "العمر";
pub const AGE_HINT: &str = "بعض المصادر للبالغين فقط أو للأطفال فقط. من دون العمر لا يمكن استعمالها.";
pub const AGE_UNIT: &str = "وحدة العمر";
pub const YEARS: &str = "سنوات";
pub const MONTHS: &str = "أشهر";
pub const ADULT: &str = "18 عامًا أو أكثر (من دون ذكر العمر)";
pub const SEX: &str = "الجنس المسجّل عند الولادة";
pub const SEX_HINT: &str =
    "تختلف فحوص العظام والاحتياجات اليومية حسب الجنس. من دونه لا يمكن استعمال بعض المصادر.";
pub const FEMALE: &str = "أنثى";
pub const MALE: &str = "ذكر";
pub const NOT_SAID: &str = "أفضّل عدم الإجابة";
pub const LIFE_STAGE: &str = "مرحلة الحياة";
pub const NO_STAGE: &str = "لا ينطبق";
pub const FLAGS: &str = "الحالات الصحية والأدوية";
pub const FLAGS_HINT: &str = "ضع علامة على كل ما ينطبق. كل بند قد يُظهر تحذيرًا مهمًا.";
pub const CONDITIONS: &str = "الحالات الصحية";
pub const MEDICINES: &str = "الأدوية";

pub const MORE_RESULTS: &str = "المزيد";
pub const UNIT_OF: &str = "وحدة {measure}";
pub const CHOOSE_UNIT: &str = "الوحدة";
pub const PER_OF: &str = "الفترة الزمنية: {measure}";
pub const PER_DAY: &str = "في اليوم";
pub const PER_WEEK: &str = "في الأسبوع";
pub const PER_MONTH: &str = "في الشهر";
pub const PER_DAY_AVERAGE: &str = "\u{2066}{value} {unit}\u{2069} في اليوم في المتوسط";
pub const ANALYTE: &str = "اسم الفحص في التقرير";
pub const DP_UCMGP: &str = "dp-ucMGP";
pub const TOTAL_UCMGP: &str = "ucMGP أو ucMGP الكلي (total)";

pub const LAB_DETAILS: &str = "التاريخ والفحص السابق ونطاق مختبرك";
pub const DATE_OF_TEST: &str = "تاريخ الفحص";
pub const EARLIER: &str = "نتيجة سابقة، بالوحدة نفسها";
pub const EARLIER_DATE: &str = "تاريخ الفحص السابق";
pub const EARLIER_HINT: &str = "مع التاريخين تبيّن الصفحة هل التغيّر أكبر مما تسبّبه الصدفة.";
pub const LAB_LOW: &str = "الحد الأدنى لدى مختبرك";
pub const LAB_HIGH: &str = "الحد الأعلى لدى مختبرك";
pub const LAB_CV: &str = "تفاوت الفحص لدى مختبرك (CV)، بالنسبة المئوية";
pub const LAB_CV_HINT: &str = "مقدار تفاوت الفحص نفسه لدى المختبر. قليل من التقارير يطبعه.";
pub const ALSO: &str = "يساوي {value}";
pub const EARLIER_NEEDS: &str = "للمقارنة أدخل التاريخين، على أن يكون تاريخ الفحص السابق هو الأقدم.";

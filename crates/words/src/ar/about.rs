//! The page about this page.

pub const ABOUT_TITLE: &str = "حول هذه الصفحة";

pub const ABOUT_FOR: &str = "ما الغرض منها";
pub const ABOUT_FOR_USE: &str = "تذكر هذه الصفحة ما تقوله المصادر المنشورة عن نتيجة فيتامين D أو فيتامين K أو الكالسيوم. \
     يمكنك قراءتها وحدك أو مع طبيبك أو المختص الصحي.";
pub const ABOUT_FOR_WHOM: &str = "هي لمن لديهم تقرير مختبر، ولمن يتحدثون معهم عنه.";

pub const ABOUT_NOT_FOR: &str = "ما ليس من غرضها";
pub const ABOUT_NOT_FOR_ILLNESS: &str =
    "هي لا تشخّص أي مرض لديك. ونادرًا ما يستطيع رقم واحد وحده ذلك.";
pub const ABOUT_NOT_FOR_TREATMENT: &str = "هي لا تحدّد أي جرعة ولا تختار أي علاج. \
     يجب عدم بدء أي دواء أو مكمل، وعدم إيقاف أي منهما، وعدم تغيير أي منهما، بسبب هذه الصفحة.";
pub const ABOUT_NOT_FOR_EMERGENCY: &str = "هي ليست للحالات الطارئة. \
     عند الشعور بمرض شديد، يجب طلب مساعدة الطوارئ الطبية، وعدم انتظار ما تقوله صفحة.";
pub const ABOUT_NOT_FOR_SOME: &str = "بعض الناس يحتاجون إلى طبيب أو مختص صحي أكثر من حاجتهم إلى صفحة: الرضّع والأطفال والحوامل. \
     وكذلك من لديهم مرض الكلى، ومن يستعملون الوارفارين أو مميّع دم مماثلًا.";

pub const ABOUT_HOW: &str = "كيف تعمل";
pub const ABOUT_HOW_WORKS: &str = "يُكتب الرقم كما طبعه مختبرك، وتُختار وحدته. \
     تبحث عنه الصفحة في جداول أُعدّت من مصادر منشورة، كل منها بالوحدة التي طبعها المصدر. \
     وتعرض ما يقوله كل مصدر، وأين قُرئ ذلك، ومدى التأكد من الرقم. \
     أما الرقم الذي قد يكون خطيرًا، فيظهر عنه تحذير بدلًا من ذلك.";
pub const ABOUT_HOW_OPEN: &str =
    "كل الجداول والمصادر والقواعد مفتوحة: يمكن لأي شخص قراءتها والتحقق منها.";

pub const ABOUT_PRIVACY: &str = "خصوصيتك";
pub const ABOUT_PRIVACY_STAYS: &str =
    "لا شيء مما يُكتب هنا يغادر هذا الجهاز. كل شيء يُحسب هنا، ولا يصل منه شيء إلى أي خادم.";
pub const ABOUT_PRIVACY_REQUESTED: &str = "للبدء، يطلب متصفحك ملفات الصفحة من هذا الموقع. \
     ويرى الموقع عندئذٍ ما يراه أي موقع، مثل عنوانك على الشبكة. \
     بعد ذلك لا تطلب الصفحة شيئًا سوى لغة أخرى، إذا اخترتها.";
pub const ABOUT_PRIVACY_STORED: &str = "لا يُخزَّن شيء إلا إذا طلبت ذلك. \
     لا توجد ملفات تعريف ارتباط (كوكيز) ولا عدّادات ولا تسجيل دخول. وتنسى الصفحة عند إغلاقها كل ما لم يُحفظ.";
pub const ABOUT_PRIVACY_SAVED: &str = "عند اختيار «حفظ على هذا الجهاز»، تُخزَّن نتائج الفحوص المؤرّخة والاسم المذكور معها في هذا المتصفح. تعرض صفحة «النتائج المحفوظة» كل ذلك. ويمكن فيها حفظه كملف، ومحوه كله في مكان واحد.";
pub const ABOUT_PRIVACY_KEPT: &str = "تُحفظ الصفحة نفسها كي تُفتح من دون إنترنت. وتبحث من وقت إلى آخر عن نسخة أحدث. ولا شيء مما كتبته موجود فيها.";
pub const ABOUT_PRIVACY_OTHERS: &str = "قد تقرأ أداة لترجمة الصفحات أو إضافة للمتصفح ما يظهر في الصفحة. \
     لا تستطيع هذه الصفحة منع ذلك. على جهاز مشترك، يُرجى إغلاق الصفحة عند الانتهاء.";

pub const ABOUT_CHECK: &str = "للتحقق بنفسك";
pub const ABOUT_CHECK_STEPS: [&str; 5] = [
    "على الحاسوب: فتح أدوات المطوّر في متصفحك (غالبًا بالمفتاح F12)، واختيار «الشبكة» (Network).",
    "إعادة تحميل الصفحة، والانتظار إلى أن يتوقف ظهور سطور جديدة.",
    "كتابة أرقام، ووضع علامات في المربعات، وفتح كل ما يُفتح. ينبغي ألا يظهر أي سطر جديد.",
    "قطع الاتصال بالإنترنت الآن، وكتابة رقم آخر. تستمر الصفحة في الإجابة.",
    "في القسم المسمّى «التخزين» (Storage) أو «التطبيق» (Application)، البحث عن هذا الموقع. ينبغي ألا يوجد هناك شيء مما كُتب، إلا ما حُفظ بطلب منك.",
];

pub const ABOUT_LIMITS: &str = "ما هو غير مؤكد";
pub const ABOUT_LIMITS_REVIEW: &str =
    "لم يراجع الجداول والتحذيرات والنصوص بعدُ أي طبيب أو مختص صحي.";
pub const ABOUT_LIMITS_LANGUAGES: &str = "تُوسَم الترجمة بأنها غير مراجَعة إلى أن يقرأها طبيب أو مختص صحي نشأ على تلك اللغة. \
     أما ما تُنتجه أداة الترجمة في المتصفح من هذه الصفحة فلا يتحقق منه أحد.";
pub const ABOUT_LIMITS_VARIATION: &str =
    "مقدار تغيّر dp-ucMGP من يوم إلى آخر غير معروف، ولا يوجد حد متفق عليه له.";
pub const ABOUT_LIMITS_SOURCES: &str = "المصادر متفاوتة. بعضها قُرئ في النص الأصلي، وبعضها الآخر في نص يقتبس منه. \
     والصفحة تذكر أيهما في كل حالة.";
pub const ABOUT_LIMITS_AGE: &str =
    "المصادر تتغيّر. لكل منها تاريخ آخر تحقق، والصفحة تبيّن متى فات موعد التحقق التالي.";
pub const ABOUT_LIMITS_LAB: &str =
    "المختبرات تختلف. قد يكون النطاق المطبوع في تقريرك أهم من أي نطاق هنا.";

pub const ABOUT_REPORT: &str = "إذا كان هناك خطأ";
pub const ABOUT_REPORT_HOW: &str = "الصفحة لا ترسل أي بلاغ من تلقاء نفسها. \
     إذا كان هناك رقم أو مصدر أو لفظ خاطئ، فيُرجى فتح بلاغ (issue) في قائمة المشروع العامة.";
pub const ABOUT_REPORT_WHAT: &str = "يُرجى ذكر المصدر، وما تقوله الصفحة، وما ينبغي أن تقوله، وأين طُبع ذلك. \
     ويكفي رقم مفترض.";
pub const ABOUT_REPORT_NOT: &str = "القائمة عامة: يجب عدم وضع اسمك أو نتائجك أو تقرير مختبرك فيها.";
pub const ABOUT_REPORT_HARM: &str = "إذا أصابك ضرر، فيُرجى أولًا التحدث إلى طبيب أو مختص صحي. \
     المخاطر المعروفة، وما يُفعل بشأنها، مذكورة في سجل مخاطر المشروع.";

pub const ABOUT_INTERESTS: &str = "من يدفع";
pub const ABOUT_INTERESTS_NONE: &str = "لا تعرض الصفحة إعلانات، ولا تبيع شيئًا، ولا تحصل على مال مقابل الروابط. \
     وهي لا تذكر لك علامة تجارية لشرائها.";
pub const ABOUT_INTERESTS_SOURCES: &str =
    "بعض الدراسات موّلتها شركات تصنع الفحوص أو المكملات. وحيثما يُعرف ذلك فهو مذكور.";

pub const ABOUT_RULES: &str = "قواعد الأجهزة الطبية";
pub const ABOUT_RULES_INFORMATION: &str = "الغرض من هذه الصفحة هو تقديم المعلومات. \
     وهي لا تُباع بوصفها جهازًا طبيًا، وليست معتمدة بهذه الصفة.";
pub const ABOUT_RULES_OPEN: &str = "هل تُعدّ صفحة كهذه جهازًا طبيًا؟ هذا يتوقف على البلد وعلى طريقة استعمالها. \
     سطر كهذا لا يحسم الأمر، ولم تنظر أي سلطة في الصفحة.";
pub const ABOUT_RULES_CLINICS: &str =
    "العيادة التي تستعملها لأغراضها الخاصة ينبغي أن تسأل شخصًا يعرف القواعد في بلدها.";

pub const ABOUT_ACCESS: &str = "لكي يستعملها الجميع";
pub const ABOUT_ACCESS_AIM: &str = "تسعى الصفحة إلى استيفاء \u{2066}WCAG 2.2\u{2069}، المستوى AA.";
pub const ABOUT_ACCESS_TESTED: &str = "يفحصها برنامج (axe-core) في Chromium وFirefox وWebKit، بالعرض الواسع والضيق. \
     وتُختبر أيضًا زيارة كاملة بلوحة المفاتيح وحدها.";
pub const ABOUT_ACCESS_NOT_YET: &str = "لم يجرّبها بعدُ أشخاص يستعملون قارئ شاشة كل يوم. \
     لا يستطيع برنامج أن يجد كل عائق، لذا لا نقول إنها تحقق ما تسعى إليه.";
pub const ABOUT_ACCESS_TELL: &str =
    "إذا كان هناك ما يعيقك، فإن بلاغًا (issue) في القائمة العامة يساعدنا على إصلاحه.";

pub const ABOUT_PARTS: [(&str, &[&str]); 10] = [
    (ABOUT_FOR, &[ABOUT_FOR_USE, ABOUT_FOR_WHOM]),
    (
        ABOUT_NOT_FOR,
        &[
            ABOUT_NOT_FOR_ILLNESS,
            ABOUT_NOT_FOR_TREATMENT,
            ABOUT_NOT_FOR_EMERGENCY,
            ABOUT_NOT_FOR_SOME,
        ],
    ),
    (ABOUT_HOW, &[ABOUT_HOW_WORKS, ABOUT_HOW_OPEN]),
    (
        ABOUT_PRIVACY,
        &[
            ABOUT_PRIVACY_STAYS,
            ABOUT_PRIVACY_REQUESTED,
            ABOUT_PRIVACY_STORED,
            ABOUT_PRIVACY_SAVED,
            ABOUT_PRIVACY_KEPT,
            ABOUT_PRIVACY_OTHERS,
        ],
    ),
    (ABOUT_CHECK, &ABOUT_CHECK_STEPS),
    (
        ABOUT_LIMITS,
        &[
            ABOUT_LIMITS_REVIEW,
            ABOUT_LIMITS_LANGUAGES,
            ABOUT_LIMITS_VARIATION,
            ABOUT_LIMITS_SOURCES,
            ABOUT_LIMITS_AGE,
            ABOUT_LIMITS_LAB,
        ],
    ),
    (ABOUT_REPORT, &[ABOUT_REPORT_HOW, ABOUT_REPORT_WHAT, ABOUT_REPORT_NOT, ABOUT_REPORT_HARM]),
    (ABOUT_INTERESTS, &[ABOUT_INTERESTS_NONE, ABOUT_INTERESTS_SOURCES]),
    (ABOUT_RULES, &[ABOUT_RULES_INFORMATION, ABOUT_RULES_OPEN, ABOUT_RULES_CLINICS]),
    (
        ABOUT_ACCESS,
        &[ABOUT_ACCESS_AIM, ABOUT_ACCESS_TESTED, ABOUT_ACCESS_NOT_YET, ABOUT_ACCESS_TELL],
    ),
];

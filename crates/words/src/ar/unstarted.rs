//! What stands over a page that has not started: the likely cause, and what to do.

use crate::unstarted::Unstarted;

pub const UNSTARTED: Unstarted = Unstarted {
    no_script: "لا يمكن للحاسبة أن تبدأ: البرامج النصية (scripts) معطّلة هنا. قد تفعل ذلك إضافة مثل NoScript. اسمح \
        بها لهذا الموقع ثم أعد تحميل الصفحة.",
    no_wasm: "لا يمكن للحاسبة أن تبدأ: WebAssembly معطّل هنا. يفعل ذلك نمط المنع (Lockdown Mode) على أجهزة Apple، \
        وقد تفعله إضافة مثل NoScript. المتصفح القديم جدًا لا يحتوي عليه. اسمح به لهذا الموقع وأعد تحميل الصفحة، أو \
        استعمل متصفحًا آخر.",
    failed: "لم تبدأ الحاسبة. أعد تحميل الصفحة. إن لم ينفع ذلك، فاستعمل متصفحًا أحدث.",
    no_answer: "إلى أن تبدأ، لن يلقى ما تكتبه هنا أي إجابة.",
    no_network: "لا يوجد اتصال بالإنترنت، ولم تُحفظ هذه الصفحة على جهازك.",
    tables: "قراءة جداول كل المصادر بدلًا من ذلك (بالإنجليزية)",
};

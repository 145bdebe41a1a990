//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

pub const DECIMAL_MARK: &str = ",";
pub const BETWEEN: &str = ", ";
pub const COLON: &str = ": ";
pub const LAST: &str = " y ";
pub const OR: &str = " o ";
pub const DATE: &str = "{day} de {month} de {year}";
pub const FIRST_DAY: &str = "1";

#[must_use]
pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "enero",
        Month::February => "febrero",
        Month::March => "marzo",
        Month::April => "abril",
        Month::May => "mayo",
        Month::June => "junio",
        Month::July => "julio",
        Month::August => "agosto",
        Month::September => "septiembre",
        Month::October => "octubre",
        Month::November => "noviembre",
        Month::December => "diciembre",
    }
}

pub const TITLE: &str = "¿Qué significa mi resultado?";
pub const LEDE: &str = "Lo que dice cada fuente publicada.";
pub const MENU: &str = "Menú";
pub const WHAT_IS_IT: &str = "¿Qué resultado tiene?";
pub const MGP_K: &str = "MGP · vitamina K";
pub const HEART_SCAN: &str = "TAC cardíaco";
pub const ALL_FIELDS: &str = "Mostrar todos los campos";
pub const READ_REPORT: &str = "Leer mi informe";
pub const COUNT_FOODS: &str = "Contar lo que como y tomo";
pub const FROM_LIST: &str = "De su lista. Alimentos con cifra: {known} de {n}. Suplementos: {m}.";
pub const ALL_QUESTIONS: &str = "Todas las preguntas";
pub const SPEAK: &str = "Fuentes que esperan este dato: {n}";
pub const PRIVACY: &str = "Nada de lo que escribe sale de este dispositivo.";
pub const CHECK_IT: &str = "Compruébelo";
pub const NOTHING_KEPT: &str = "Aquí no se guarda nada: al cerrar la página desaparece.";
pub const TOLD_HOST: &str = "Esta página pasa lo que usted escribe al sitio web que la muestra. Pregunte a ese sitio \
     qué hace con ello.";
pub const CLINIC_PHONE: &str = "En una emergencia, llame antes al número de emergencias. Teléfono del centro de salud que muestra esta página:";
pub const CLINIC_UNIT: &str = "Esta unidad la ha fijado el centro de salud que muestra esta página. Compruebe si su \
     informe indica la misma.";
pub const CLINIC_RANGE: &str = "Este rango lo ha fijado el centro de salud que muestra esta página. Compruebe si su \
     informe indica el mismo.";
pub const DESCRIPTION: &str = "Lo que dice cada fuente publicada sobre un resultado de vitamina D, vitamina K o calcio. \
     Nada de lo que escribe sale de su dispositivo.";
pub const NOT_FOR: &str = "Esta página muestra lo que dicen las fuentes publicadas. No averigua qué le pasa ni fija dosis.";
pub const TRANSLATION: &str =
    "Traducción aún sin revisar por un médico; si difiere, vale el texto en inglés.";

pub const LANGUAGE: &str = "Idioma";
pub const WORDING: &str = "Forma de explicar";
pub const PLAIN: &str = "Para todo el mundo";
pub const CLINICIAN: &str = "Para profesionales (en inglés)";
pub const ALL_SOURCES: &str = "Todas las fuentes";
pub const CLAIMS: &str = "¿Ha leído que…?";
pub const CLAIMS_NOT_REVIEWED: &str = "Respuestas aún sin revisar por un médico.";
pub const ABOUT_PAGE: &str = "Acerca de";
pub const NEW_TAB: &str = "se abre en una pestaña nueva";
pub const SKIP: &str = "Ir a los resultados";
pub const NEW_VERSION: &str = "Hay una versión nueva. Lo que ha escrito se conserva.";
pub const RELOAD: &str = "Recargar";
pub const PAGE_STAYS: &str = "La versión nueva no ha respondido, así que esta página se queda. Lo que ha escrito sigue aquí. Inténtelo más tarde.";
pub const RENEWED: &str = "Esta es la versión nueva. Compruebe lo que ha escrito.";
pub const INSTALL: &str = "Instalar esta página";
pub const INSTALL_HINT: &str = "Así se abre también sin internet.";

pub const STRIP_RESULTS: &str = "Resultados: {n}";
pub const STRIP_WARNINGS: &str = "Advertencias: {n}";

pub const EMPTY_HEADING: &str = "Sus resultados aparecerán aquí";
pub const EMPTY_BODY: &str = "Escriba un número tal como figura en su informe y elija su unidad. La respuesta \
     aparece mientras escribe.";
pub const PARTIAL_BODY: &str =
    "Lo que ha escrito todavía no tiene respuesta. Mire los avisos que hay debajo de los campos.";
pub const NOT_STARTED: &str = "La página está arrancando. Si esta línea no desaparece, el navegador no pudo cargar la calculadora: \
     vuelva a cargar la página o use un navegador más nuevo.";
pub const STOPPED: &str = "La calculadora se ha detenido. Vuelva a cargar la página.";

pub const PROBLEMS: &str = "Hay un problema";

pub const TOOLS: &str = "Guardar o compartir";
pub const COPY_TEXT: &str = "Copiar con todas las fuentes";
pub const COPY_SHORT: &str = "Copiar texto corto";
pub const MORE_WAYS: &str = "Otras formas";
pub const SOURCES_COUNT: &str = "Fuentes que dicen algo al respecto: {n}";
pub const COPY_LINK: &str = "Copiar un enlace";
pub const TAKE_ALONG: &str = "Para llevar";
pub const REMIND: &str = "Poner un recordatorio en el día que elija";
pub const LINK_HINT: &str = "El enlace contiene lo que ha escrito. Quien lo tenga puede leerlo.";
pub const PRINT: &str = "Imprimir";
pub const CLEAR: &str = "Vaciar los campos";
pub const UNDO: &str = "Deshacer";
pub const REPORT: &str = "Informar de una cifra errónea";
pub const CLOSE: &str = "Cerrar";
pub const SAVED: &str = "Resultados guardados";
pub const SAVE: &str = "Guardar en este dispositivo";
pub const SAVE_HINT: &str = "Sus resultados con fecha quedan en este navegador hasta que los borre. Quien lo use puede leerlos.";
pub const SAVE_NAME: &str = "Nombre o iniciales, si lo desea";
pub const SAVE_DO: &str = "Guardar";
pub const SAVE_DATE_HINT: &str = "Para cada resultado que no tenga fecha propia.";
pub const KEEP_A_FILE: &str = "Su navegador puede borrarlo: Safari lo hace tras una semana sin visitas. En \
     «Resultados guardados» puede crear su propio archivo. O añada esta página a la pantalla de inicio y guarde \
     allí.";
pub const TEXT_TO_COPY: &str = "Texto para copiar";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "Texto copiado.",
        Notice::LinkCopied => "Enlace copiado.",
        Notice::CopyByHand => "Su navegador no permite copiar aquí. Seleccione el texto y cópielo.",
        Notice::Cleared => "Los campos están vacíos. Lo guardado sigue guardado.",
        Notice::Restored => "Todo está como antes.",
        Notice::Opened => "Estas cifras venían en el enlace.",
        Notice::OpenedChanged => {
            "Estas cifras venían en el enlace. Las tablas han cambiado desde que se hizo: compare con cuidado."
        }
        Notice::WordsFailed => {
            "No se pudieron cargar estos textos. Quizá no haya conexión. Un idioma que ya se usó aquí funciona también sin ella."
        }
        Notice::PrintByHand => "Aquí no se permite imprimir. Seleccione el texto y cópielo.",
        Notice::Saved => "Guardado en este dispositivo. Nuevos: {n}.",
        Notice::SavedDated => {
            "Guardado en este dispositivo. Nuevos: {n}. Los resultados sin fecha o con un error quedaron fuera."
        }
        Notice::SaveNeedsDate => {
            "No se guardó. Indique primero la fecha de la prueba y corrija los errores."
        }
        Notice::SaveFuture => {
            "No se guardó: la fecha de una prueba está en el futuro. Revise las fechas."
        }
        Notice::Report => {
            "Esta página no envía nada. Compruebe primero que la cifra, la unidad y la prueba son las de su informe. Luego copie este texto, añada lo que está mal y envíelo a quien le dio esta página. Contiene sus cifras: no lo publique."
        }
        Notice::SaveForbidden => {
            "No se guardó: su navegador no permite que esta página almacene nada."
        }
        Notice::SaveFull => "No se guardó: su navegador no tiene más espacio para esta página.",
        Notice::SaveForeign => {
            "No se guardó: lo que ya está almacenado no se puede leer. Mire en «Resultados guardados»."
        }
        Notice::Replaced => {
            "Estas cifras venían en el enlace nuevo. Lo que había aquí antes ya no está."
        }
        Notice::ReplacedChanged => {
            "Estas cifras venían en el enlace nuevo. Lo que había aquí antes ya no está. Las tablas han cambiado \
             desde que se hizo el enlace: compare con cuidado."
        }
        Notice::Taken => "Cifras rellenadas: {n}. Revise cada una.",
        Notice::PartFailed => "No se pudo cargar. Quizá no haya conexión. Inténtelo más tarde.",
    }
}

pub const COPY_HEAD: &str = "{name}, {date}";
pub const COPY_ENTERED: &str = "Lo que se ha escrito";
pub const COPY_PERSON: &str = "Sobre la persona";
pub const COPY_FOOT: &str = "Versión {version}, tablas a fecha de {tables}. Sin diagnóstico y sin consejo sobre dosis. \
     Muéstrelo junto con el informe del laboratorio.";

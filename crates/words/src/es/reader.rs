//! The part that reads a report.

use crate::catalogue::{Reader, reader_words};
use crate::found::{Becomes, FileFault, RowFault};

pub const HEADING: &str = "Leer mi informe";
pub const LEDE: &str = "Pegue el texto de su informe o abra su archivo. Primero verá qué se rellenaría. No se rellena nada hasta que usted lo diga.";
pub const PRIVATE: &str =
    "Se lee en este dispositivo. Nada de él se envía. Solo se guarda si usted lo guarda.";
pub const LIMITS: &str = "Texto: de un portal de pacientes o de un PDF, en inglés, alemán, francés, español o árabe. Archivos: FHIR, C-CDA, CSV, HL7, LDT, una exportación de Apple Health (zip) y resultados que guardó esta página.";
pub const MOST: &str = "Como mucho 50 MB (de un zip: cada archivo que contiene) y 10 000 resultados. Una foto o un escaneo no se puede leer.";
pub const PASTE: &str = "Pegue aquí el texto del informe";
pub const CHOOSE: &str = "O elija archivos, o suéltelos aquí";
pub const PASTED: &str = "Texto pegado";
pub const READING: &str = "Leyendo {name}: {percent} %";
pub const STOP: &str = "Dejar de leer";
pub const READING_STOPPED: &str = "La lectura se detuvo. No se tomó nada.";
pub const FOUND: &str = "Resultados encontrados: {n}. Con una pregunta: {m}. Descartados: {k}.";
pub const NOTHING: &str = "No se encontró ningún resultado que esta calculadora conozca.";
pub const OTHERS: &str = "Resultados de pruebas que esta calculadora no conoce: {n}";
pub const LETTERS: &str =
    "Este archivo usa un tipo antiguo de letras (Windows-1252). Revise los nombres y los signos.";
pub const CAPTION: &str = "Lo que se rellenaría";
pub const TAKE_COLUMN: &str = "Tomar";
pub const SAYS_COLUMN: &str = "El informe dice";
pub const BECOMES_COLUMN: &str = "Se convierte en";
pub const DATE_COLUMN: &str = "Fecha";
pub const RANGE_COLUMN: &str = "Intervalo del laboratorio";
pub const TAKE_ROW: &str = "Tomar {name}";
pub const NO_DATE: &str = "Sin fecha";
pub const EARLIER: &str = "Antes: {value}, {date}";
pub const ASK_DATE: &str = "Algunas fechas se pueden leer de dos maneras. ¿Cuál es la correcta?";
pub const ASK_DATE_FIRST: &str = "Responda primero a la pregunta sobre las fechas.";
pub const ASK_ANALYTE: &str = "¿Es esta prueba «{measure}»?";
pub const ASK_TOTAL: &str = "¿Es la vitamina 25-OH D total, D2 y D3 juntas?";
pub const ANALYTE_YES: &str = "Sí";
pub const ANALYTE_NO: &str = "No, descartarlo";
pub const ASK_UNIT: &str = "¿Qué unidad indica el informe?";
pub const LEFT_OUT: &str = "Descartado, y por qué";
pub const NEWEST: &str = "De cada prueba se rellena el resultado más reciente, y el anterior como resultado previo. Con él viene el intervalo del laboratorio.";
pub const TAKE: &str = "Rellenar: {n}";
pub const UNANSWERED: &str = "Preguntas sin responder: {n}. Esos resultados no se rellenan.";
pub const REFUSED: &str = "No se leyó: {name}";
pub const AT_LINE: &str = "Es la línea {line}.";
pub const INSTEAD: &str = "No se tomó nada de él. Puede pegar el texto del informe.";
pub const RESULT_COLUMN: &str = "Resultado";
pub const LINE: &str = "línea {line}";
pub const MORE: &str = "Mostrar más: {n}";
pub const ASK_PERSON: &str = "Hay resultados de varias personas. ¿De quién quiere los resultados?";
pub const ASK_PERSON_FIRST: &str = "Diga primero de quién quiere los resultados.";
pub const PERSON: &str = "Persona {n}";
pub const PERSON_BORN: &str = "fecha de nacimiento: {date}";
pub const PERSON_RESULTS: &str = "resultados: {n}";
pub const SAVE_ALL: &str = "Guardar todos estos: {n}";
pub const SAVE_ALL_HINT: &str =
    "Se guardan todos los resultados marcados que tienen fecha, también los más antiguos.";

#[must_use]
pub const fn left_out_why(fault: RowFault) -> &'static str {
    match fault {
        RowFault::Cancelled => "El laboratorio canceló esta prueba.",
        RowFault::EnteredInError => "El laboratorio retiró este resultado.",
        RowFault::NotFinal => "Este resultado aún no es definitivo.",
        RowFault::NoValue => "No hay ninguna cifra.",
        RowFault::OtherTest => "Es otra prueba. Se confunde con facilidad.",
        RowFault::Unit => "Esta calculadora no admite esta unidad para esta prueba.",
        RowFault::Decimals => {
            "La cifra tiene más decimales de los que admite esta calculadora. Escríbala usted."
        }
    }
}

#[must_use]
pub const fn refused_why(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Foreign => "No es un informe de los que se leen aquí.",
        FileFault::Pdf => "Es un PDF. Ábralo, seleccione su texto, cópielo y péguelo aquí.",
        FileFault::Picture => {
            "Es una imagen. Esta página no puede leer imágenes: escriba las cifras."
        }
        FileFault::Damaged => "Está cortado o dañado.",
        FileFault::TooLarge => "Es demasiado grande.",
        FileFault::TooMany => "Contiene demasiados resultados.",
        FileFault::TooDeep => "Está hecho de un modo que aquí no se lee.",
        FileFault::People => {
            "Contiene resultados de varias personas. Elija un archivo de una sola persona."
        }
        FileFault::AppleExport => {
            "Este archivo de Apple Health no contiene resultados de laboratorio. Elija la exportación entera, el archivo zip."
        }
        FileFault::SpreadsheetChanged => {
            "Una hoja de cálculo lo ha cambiado. Use el archivo tal como lo escribió esta página."
        }
        FileFault::LettersLost => "Se perdieron letras. Pida el archivo otra vez o pegue el texto.",
        FileFault::Newer => {
            "Lo escribió una versión más nueva de esta página. Recargue la página e inténtelo otra vez."
        }
        FileFault::Unreadable => "El navegador no pudo abrirlo.",
        FileFault::Failed => "La lectura ha fallado. Es un fallo de esta página.",
    }
}

#[must_use]
pub const fn becomes(becomes: Becomes) -> &'static str {
    match becomes {
        Becomes::Result => "como resultado",
        Becomes::Earlier => "como resultado previo",
        Becomes::Older => "no se rellena: hay otros más recientes",
        Becomes::Nothing => "no se rellena",
    }
}

pub const READER: Reader = reader_words!();

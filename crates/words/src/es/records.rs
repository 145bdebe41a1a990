//! La parte que hace archivos, códigos y recordatorios.

use crate::catalogue::{Records, records_words};
use crate::made::Made;

pub const TITLE: &str = "Para llevar";
pub const LEDE: &str =
    "Todo esto se hace en su dispositivo. No se envía nada y aquí no se guarda nada.";
pub const NOTHING: &str = "Escriba primero un número. Después podrá llevárselo.";
pub const UNREADABLE: &str = "Esta parte no pudo leer sus números. Ciérrela y ábrala de nuevo.";
pub const FHIR: &str = "Guardar un archivo de historia clínica";
pub const FHIR_HINT: &str = "Para una aplicación de salud o el ordenador de una consulta (FHIR R4). Contiene sus números, sus respuestas y lo que dice cada fuente, pero ningún nombre.";
pub const CSV: &str = "Guardar una tabla";
pub const CSV_HINT: &str = "Para una hoja de cálculo (CSV). Cada fuente tiene una fila, y cada fila contiene sus números y sus respuestas.";
pub const QR: &str = "Código QR";
pub const QR_HINT: &str =
    "Un teléfono que lo lee abre esta página con sus números. Quien vea el código puede leerlos.";
pub const QR_SHOW: &str = "Mostrar el código QR";
pub const QR_IMAGE: &str = "Código QR del enlace con sus números";
pub const QR_TOO_LONG: &str =
    "Hay demasiado para un solo código QR. Use «{link}» o uno de los archivos.";
pub const PRINT_SHEET: &str = "Imprimir una página con el código QR";
pub const REMINDER: &str = "Un recordatorio";
pub const REMINDER_HINT: &str = "Un archivo para su calendario, en el día que usted elija. Pregunte en su consulta cuándo tiene sentido una prueba.";
pub const REMINDER_DAY: &str = "Día del recordatorio";
pub const REMINDER_TEXT: &str = "Sus propias palabras (puede dejarlo vacío)";
pub const REMINDER_TEXT_HINT: &str = "El archivo dice solo «Recordatorio». Lo que escriba aquí se añade, y quizá otros vean su calendario.";
pub const REMINDER_MAKE: &str = "Guardar el recordatorio";
pub const REMINDER_TITLE: &str = "Recordatorio";
pub const NO_DAY: &str = "Elija un día.";
pub const PAST_DAY: &str = "Elija un día después de hoy.";
pub const ENTERED: &str = "Escrito por la persona a partir de un informe o una etiqueta";
pub const COMPUTED: &str = "Calculado por esta página a partir del calcio y la albúmina";
pub const UNREAD: &str = "La página no pudo usar lo que se escribió";
pub const LAB_RANGE: &str = "Intervalo que imprime el laboratorio de la persona";

#[must_use]
pub const fn made(made: Made) -> &'static str {
    match made {
        Made::Fhir => {
            "El archivo de historia clínica está hecho. Está donde su navegador pone las descargas."
        }
        Made::Csv => "La tabla está hecha. Está donde su navegador pone las descargas.",
        Made::Reminder => {
            "El recordatorio está hecho. Abra el archivo para añadirlo a su calendario."
        }
        Made::Failed => "Su navegador no aceptó el archivo. No se guardó nada.",
    }
}

pub const RECORDS: Records = records_words!();

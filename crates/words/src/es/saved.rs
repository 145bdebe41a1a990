//! The page of saved results.

use crate::catalogue::{Saved, saved_words};
use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

pub const TITLE: &str = "Sus resultados guardados";
pub const LEDE: &str = "Los resultados que ha guardado, por fecha. Están en este navegador, en este dispositivo, y \
     en ningún otro lugar.";
pub const SHARED: &str = "Cualquiera que use este navegador puede leerlos. En un equipo compartido, bórrelos antes de irse.";
pub const CALCULATOR: &str = "Ir a la calculadora";
pub const EMPTY_HEADING: &str = "Aquí no hay nada guardado";
pub const EMPTY_BODY: &str =
    "En la calculadora, escriba un resultado y la fecha de la prueba. Después elija «{save}».";
pub const FORBIDDEN: &str = "Su navegador no permite que esta página almacene nada. Por eso aquí no se puede guardar ni mostrar nada.";
pub const DAMAGED: &str = "Lo que está almacenado aquí no se puede leer. No se ha cambiado nada.";
pub const DAMAGED_NEXT: &str =
    "Guárdelo como archivo si quiere mirarlo. Después bórrelo para empezar de nuevo.";
pub const FAULT_AT: &str = "Línea {line}: {fault}";
pub const PERSISTED: &str = "Su navegador los conserva hasta que usted los borre.";
pub const NOT_PERSISTED: &str = "Su navegador puede borrarlos por sí solo si falta espacio. Safari lo hace tras una \
     semana sin visitas. Es más seguro tener su propio archivo.";
pub const UNNAMED: &str = "Sin nombre";
pub const NAME: &str = "Nombre o iniciales";
pub const RENAME: &str = "Cambiar el nombre";
pub const NO_MEANING: &str = "Esta página solo muestra sus cifras una tras otra. La calculadora dice qué indican las \
     fuentes sobre cada una.";
pub const VKA: &str = "Esta página no sabe qué medicamentos toma. Con warfarina, acenocumarol (Sintrom) u otro anticoagulante parecido, estas cifras no pueden mostrar cuánta vitamina K recibe.";
pub const ONE_TEST: &str = "Para ver una evolución hacen falta dos pruebas o más.";
pub const PICTURE_OF: &str = "{measure}: {n} pruebas, del {first} al {last}";
pub const LEGEND: &str =
    "Cada punto es una prueba. La barra detrás muestra dónde puede estar el nivel real.";
pub const LEGEND_LINES: &str = "Una línea continua es un cambio mayor que el azar. Una línea discontinua puede \
     deberse solo al azar.";
pub const LEGEND_DOTS: &str = "Cada punto es una prueba. Ninguna línea los une, porque nadie sabe cuánto varía esta prueba por azar.";
pub const LEGEND_RANGE: &str = "La banda pálida es el rango que imprimió su laboratorio.";
pub const NO_LIMITS: &str =
    "No se dibujan los límites de las fuentes: no coinciden, y algunos son para otras edades.";
pub const WHOLE_NOISE: &str =
    "La primera y la última prueba difieren en menos del {percent} %: puede deberse solo al azar.";
pub const WHOLE_MORE: &str =
    "La primera y la última prueba difieren en más del {percent} %: más de lo que explica el azar.";
pub const NO_COURSE: &str = "Un cambio mayor que el azar no siempre es mejor ni peor.";
pub const RESULT: &str = "Resultado";
pub const RANGE: &str = "Dónde puede estar el nivel real";
pub const SINCE: &str = "Comparado con la prueba anterior";
pub const FIRST_TEST: &str = "primera prueba";
pub const APART: &str = "no se puede comparar";
pub const NOISE: &str = "menos del {percent} % de diferencia: puede deberse solo al azar";
pub const MORE: &str = "más del {percent} % de diferencia: más que el azar";
pub const DRAWN_AS: &str = "en el dibujo: {value}";
pub const OWN_RANGE: &str = "rango de su laboratorio: {range}";
pub const TAKEN: &str = "Lo que tomaba entonces";
pub const TAKEN_WRITE: &str = "Anotar lo que tomaba entonces";
pub const TAKEN_HINT: &str =
    "Con sus propias palabras, por ejemplo el producto y cuánto. La imagen lo marca con su número.";
pub const TAKEN_KEEP: &str = "Guardar la nota";
pub const DELETE: &str = "Eliminar";
pub const FILE: &str = "Como archivo";
pub const EXPORT: &str = "Guardar como archivo";
pub const EXPORT_HINT: &str =
    "Una hoja de cálculo puede abrir el archivo. No está protegido: quien lo tenga puede leerlo.";
pub const IMPORT: &str = "Añadir resultados de un archivo";
pub const IMPORT_HINT: &str =
    "Solo archivos creados en esta página. Lo que ya está guardado queda como está.";
pub const ERASE: &str = "Borrar todo";
pub const FOODS_KEPT: &str = "Su lista de alimentos y suplementos también está guardada aquí.";
pub const ERASE_SURE: &str = "¿Borrar todo lo guardado aquí? Resultados: {n}.";
pub const ERASE_YES: &str = "Sí, borrar todo";
pub const ERASE_NO: &str = "No, conservarlo";
pub const UNDO_HINT: &str = "Esto funciona hasta que salga de esta página o la recargue.";

#[must_use]
pub const fn read_error(error: ReadErrorKind) -> &'static str {
    match error {
        ReadErrorKind::Foreign => "este archivo no se creó en esta página.",
        ReadErrorKind::Newer => {
            "se creó con una versión más nueva de esta página. Recargue la página e inténtelo de nuevo."
        }
        ReadErrorKind::TooLong => "contiene más de lo que esta página puede leer.",
        ReadErrorKind::Spreadsheet => {
            "una hoja de cálculo la ha cambiado. Use el archivo tal como lo creó esta página, sin guardarlo en una \
             hoja de cálculo."
        }
        ReadErrorKind::Letters => "se perdieron letras cuando otro programa lo guardó.",
        ReadErrorKind::Cells => "está cortada o tiene columnas inesperadas.",
        ReadErrorKind::Date => "la fecha no tiene la forma 2026-01-31.",
        ReadErrorKind::Measure => "esta página no conoce la prueba.",
        ReadErrorKind::Value => "la calculadora no acepta este resultado.",
        ReadErrorKind::Lab => "lo que indicó el laboratorio no puede ser correcto.",
    }
}

#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deleted => "Se eliminó un resultado.",
        Outcome::Erased => "Se borró todo lo guardado aquí.",
        Outcome::Restored => "Todo está como antes.",
        Outcome::Renamed => "Se cambió el nombre.",
        Outcome::Noted => "La nota está guardada.",
        Outcome::Exported => "Archivo creado. Búsquelo en su carpeta de descargas.",
        Outcome::Imported => "Añadidos del archivo: {n}. Ya estaban: {m}.",
        Outcome::FileRefused => "No se aceptó el archivo. No ha cambiado nada.",
        Outcome::Elsewhere => "Otra pestaña ha cambiado lo guardado. Así está ahora.",
        Outcome::Conflict => {
            "No se hizo nada: otra pestaña ha cambiado lo guardado. Así está ahora."
        }
        Outcome::Forbidden => {
            "No ha cambiado nada: su navegador no permite que esta página almacene nada."
        }
        Outcome::Full => "No ha cambiado nada: su navegador no tiene más espacio para esta página.",
    }
}

pub const SAVED: Saved = saved_words!();

//! The part that counts foods and products.

use calcium_compass_core::food::{Household, Substance};

use crate::catalogue::{Foods, foods_words};

pub const HEADING: &str = "Lo que como y tomo";
pub const LEDE: &str = "Cuente lo que come y toma. Aquí se suman, en este dispositivo, las cifras de tablas de alimentos y etiquetas. No se envía nada.";
pub const NO_PREDICTION: &str =
    "No puede decir cuál será su nivel en sangre: las personas son demasiado distintas.";
pub const STEADY: &str = "Mantenga estable lo que come. No empiece, deje ni cambie la vitamina K por su cuenta: su clínica ajusta su medicamento según ella.";
pub const FOODS_HEADING: &str = "Alimentos y bebidas";
pub const LESS: &str = "Uno menos: {food}";
pub const MORE: &str = "Uno más: {food}";
pub const COUNTED: &str = "{food}: {n}. En total {grams} g.";
pub const PORTION: &str = "{n} {household} ({grams} g)";
pub const GRAMS: &str = "{grams} g";
pub const PORTION_OF: &str = "Ración: {food}";
pub const ANOTHER_FOOD: &str = "Otro alimento";
pub const FOUND: &str = "Alimentos encontrados: {n}";
pub const FOUND_NONE: &str =
    "Ningún alimento de la tabla tiene este nombre. Pruebe con otra palabra.";
pub const FOUND_SOME: &str =
    "Alimentos encontrados: {n}. Se muestran los primeros {shown}: escriba más letras.";
pub const ADD: &str = "Añadir: {food}";
pub const PRODUCTS_HEADING: &str = "Suplementos";
pub const PRODUCTS_HINT: &str = "Copie la etiqueta línea por línea. Las etiquetas indican el calcio o el magnesio en sí. Elija una sal solo si la etiqueta da el peso de la sal.";
pub const TOGETHER: &str = "Vistos juntos en etiquetas";
pub const ANOTHER_PRODUCT: &str = "Añadir un suplemento";
pub const REMOVE_PRODUCT: &str = "Quitar el suplemento {n}";
pub const PRODUCT: &str = "Suplemento {n}";
pub const SUBSTANCE_LABEL: &str = "Qué indica";
pub const AMOUNT_LABEL: &str = "Cantidad en una toma";
pub const UNIT_LABEL: &str = "Unidad";
pub const ANOTHER_LINE: &str = "Añadir una línea";
pub const REMOVE_LINE: &str = "Quitar la línea {n}";
pub const SERVINGS: &str = "Cuántas tomas";
pub const SEEN_ON_LABELS: &str = "Cantidades vistas";
pub const IT_IS: &str = "Es {substance}";
pub const EVERYTHING: &str = "Esto es todo lo que como y tomo en un día normal";
pub const EVERYTHING_HINT: &str =
    "Sin esta marca cada cantidad es «al menos». Entonces nada se llama demasiado poco.";
pub const SUMS_HEADING: &str = "Lo que suma, al día";
pub const AT_LEAST: &str = "al menos {amount} {unit}";
pub const RANGE: &str = "de {low} a {high} {unit}";
pub const KNOWN_FOODS: &str = "alimentos con cifra: {known} de {of}";
pub const KNOWN_PRODUCTS: &str = "suplementos: {n}";
pub const NOTHING_KNOWN: &str = "no se sabe";
pub const UNSPLIT: &str = "Vitamina K de forma desconocida";
pub const NOTHING_YET: &str = "Aún no se ha contado nada.";
pub const HONEST: &str = "Las tablas rara vez separan la vitamina K. Solo el natto tiene cifra de MK-7. En el queso, las fuentes difieren cien veces. No saber no es cero.";
pub const COMPARE_HEADING: &str = "Qué cambiaría";
pub const COMPARE_HINT: &str = "Cambie una cantidad o un suplemento y vea qué diría cada fuente.";
pub const BEFORE: &str = "Antes";
pub const AFTER: &str = "Con esta lista";
pub const COMPARE_FROM_HERE: &str = "Comparar desde aquí";
pub const RESTART: &str = "Comparar con lo que dice ahora la página";
pub const NOTHING_TO_COMPARE: &str = "Ninguna fuente diría otra cosa.";
pub const TAKE: &str = "Rellenar con estas cantidades";
pub const TAKE_HINT: &str = "Sustituyen lo que hay en estos campos. Allí puede cambiarlas.";
pub const KEEP: &str = "Guardar esta lista en este dispositivo";
pub const KEPT: &str = "Esta lista se guarda en este dispositivo y en ningún otro sitio.";
pub const FORGET: &str = "Borrar la lista guardada";
pub const NOT_KEPT: &str = "Este navegador no la guarda.";
pub const SOURCES: &str = "De dónde vienen las cifras y sus licencias";
pub const COUNT_IN_TIME: &str = "En qué tiempo: {food}";

#[must_use]
pub const fn household(household: Household) -> &'static str {
    match household {
        Household::Glass => "vaso",
        Household::Cup | Household::Ounce | Household::Portion => "ración",
        Household::Tablespoon => "cucharada",
        Household::Teaspoon => "cucharadita",
        Household::Slice => "loncha o rebanada",
        Household::Piece => "unidad",
        Household::Pot => "envase",
        Household::Can => "lata",
        Household::Litre => "litro",
        Household::Gram => "g",
    }
}

#[must_use]
pub const fn substance(substance: Substance) -> &'static str {
    match substance {
        Substance::VitaminD => "vitamina D (D2 o D3)",
        Substance::Calcium => "calcio",
        Substance::CalciumCarbonate => "carbonato de calcio (la sal)",
        Substance::CalciumCitrate => "citrato de calcio (la sal)",
        Substance::Magnesium => "magnesio",
        Substance::MagnesiumOxide => "óxido de magnesio (la sal)",
        Substance::MagnesiumCitrate => "citrato de magnesio (la sal)",
        Substance::MagnesiumChloride => "cloruro de magnesio (la sal)",
        Substance::MagnesiumHydroxide => "hidróxido de magnesio (la sal)",
        Substance::K1 => "vitamina K1",
        Substance::Mk4 => "vitamina K2 como MK-4",
        Substance::Mk7 => "vitamina K2 como MK-7",
        Substance::VitaminK => "vitamina K sin indicar la forma",
    }
}

pub const FOODS: Foods = foods_words!();

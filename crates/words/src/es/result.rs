//! What is said of one figure.

use crate::plural::Plural;
use calcium_compass_core::agreement::Says;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::reference::Kind;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "{total} fuente en vigor se aplica aquí: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{total} fuentes en vigor se aplican aquí: {parts}."
        }
    }
}

#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "{n} dice «suficiente»",
        (ReadsAs::Enough, Two | Few | Many | Other) => "{n} dicen «suficiente»",
        (ReadsAs::NotEnough, One) => "{n} dice «insuficiente»",
        (ReadsAs::NotEnough, Two | Few | Many | Other) => "{n} dicen «insuficiente»",
        (ReadsAs::High, One) => "{n} dice «alto»",
        (ReadsAs::High, Two | Few | Many | Other) => "{n} dicen «alto»",
        (ReadsAs::None, One) => "{n} no fija límite",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} no fijan límite",
    }
}

#[must_use]
pub const fn agreement_beyond(n: Plural) -> &'static str {
    match n {
        Plural::One => "{n} no dice nada de niveles tan altos",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{n} no dicen nada de niveles tan altos"
        }
    }
}

pub const BRIEF_ENOUGH: &str = "{n} de {total} dicen «suficiente»";
pub const BRIEF_NOT_ENOUGH: &str = "{n} de {total} dicen «insuficiente»";
pub const BRIEF_HIGH: &str = "{n} de {total} dicen «alto»";
pub const MOST_ENOUGH: &str = "La mayoría considera suficiente {value}.";
pub const MOST_NOT_ENOUGH: &str = "La mayoría considera insuficiente {value}.";
pub const MOST_HIGH: &str = "La mayoría considera alto {value}.";
pub const DISAGREE: &str = "Las fuentes no coinciden sobre {value}.";
pub const NOT_VOTES: &str = "Las fuentes no son votos: muchas se basan en los mismos estudios.";
pub const NO_AGREEMENT: &str = "Todavía no se puede aplicar ninguna fuente. La lista dice por qué.";

pub const NO_CUT_OFF: &str = "No hay ningún punto de corte acordado para esta prueba.";
pub const AMONG_MARKS: &str =
    "{value} {unit} alcanza o supera el punto de corte de {above} de {total} fuentes publicadas.";
pub const NOT_LOWER_IS_BETTER: &str = "No está demostrado que una cifra más baja sea mejor.";
pub const NO_VARIATION: &str = "No se sabe cuánto varía este resultado de un día a otro.";

#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "Con warfarina, acenocumarol u otro medicamento parecido, esta cifra no puede mostrar cuánta vitamina K recibe. \
             Pregunte a la consulta que controla su anticoagulante."
        }
        Gate::VkaUnsure => {
            "No sabe con seguridad si toma un anticoagulante. Con warfarina, acenocumarol u otro medicamento parecido, \
             esta cifra significa otra cosa. \
             Pregunte en la farmacia o en su centro de salud qué medicamento toma."
        }
        Gate::Kidney => {
            "Cuando los riñones no funcionan bien, esta cifra es alta, sea cual sea su vitamina K. Por eso no se \
             muestra ningún rango. Estas son cifras típicas de estudios de los riñones:"
        }
    }
}

pub const NEEDS_VKA: &str = "Todavía no se muestra nada: primero responda si toma warfarina, acenocumarol u otro anticoagulante parecido.";
pub const NEEDS_KIDNEY: &str = "Todavía no se muestra nada: primero responda si tiene un problema de riñón o añada su prueba del riñón (eGFR).";

pub const KIDNEY_CENTRE: &str = "{group}: valor central de unos {centre} pmol/L.";
pub const KIDNEY_HALF: &str =
    "{group}: valor central de {centre} pmol/L, y la mitad de ellas entre {low} y {high}.";

pub const NEAR: &str =
    "Cerca de un límite: otra prueba podría caer en otro grupo según {n} de {total} fuentes.";
pub const NEAR_EDGE: &str = "cerca de un límite";
pub const INTERVAL: &str = "Las pruebas varían, y las personas también. El nivel real puede estar entre {low} y {high} {unit}.";
pub const OTHER_UNIT: &str = "{value} {unit}";
pub const OTHER_UNIT_ABOUT: &str = "aproximadamente {value} {unit}";

#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "Las dos pruebas difieren en menos del {percent} %. Una diferencia así puede deberse solo al azar."
        }
        ChangeVerdict::MoreThanNoise => {
            "Las dos pruebas difieren en más del {percent} %: más de lo que explica el azar."
        }
    }
}

pub const WHO_SAYS_WHAT: &str = "Quién dice qué sobre {value}";
pub const SOURCE: &str = "Fuente";
pub const CALLS_IT: &str = "Lo que dice";
pub const BECAUSE: &str = "Rango";
pub const HEALTH_BODIES: &str = "Instituciones de salud (guías vigentes)";
pub const LABORATORIES: &str = "Laboratorios";
pub const STUDIES: &str = "Estudios y fabricantes de pruebas";
pub const PAST: &str = "Fuentes retiradas o sustituidas";
pub const SOURCES: &str = "De dónde vienen estas cifras";
pub const ABOUT: &str = "Sobre {population}";
pub const PRINTED: &str = "en el original: {printed}";

pub const FROM_TO: &str = "de {lower} a {upper} {unit}";
pub const FROM_TO_UNDER: &str = "de {lower} a menos de {upper} {unit}";
pub const ABOVE_TO: &str = "más de {lower}, hasta {upper} {unit}";
pub const ABOVE_TO_UNDER: &str = "más de {lower}, menos de {upper} {unit}";
pub const UNDER: &str = "menos de {upper} {unit}";
pub const UP_TO: &str = "{upper} {unit} o menos";
pub const OR_MORE: &str = "{lower} {unit} o más";
pub const ABOVE: &str = "más de {lower} {unit}";

#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "No está pensada para esta edad.",
        Why::Sex => "No está pensada para este sexo.",
        Why::Stage => "No está pensada para esta etapa de la vida.",
        Why::Condition => "No se aplica con lo que ha marcado.",
        Why::Censored => {
            "El laboratorio solo indicó «menos de» o «más de»: podría estar en más de un grupo."
        }
        Why::Approximate => {
            "Demasiado cerca de un límite: esto solo se puede calcular de forma aproximada."
        }
        Why::Missing => "Falta otro resultado.",
    }
}

#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Añada su edad.",
        Need::Sex => "Añada su sexo.",
        Need::Stage => "Añada su etapa de la vida.",
        Need::Vka => "Responda a la pregunta sobre anticoagulantes.",
        Need::Kidney => "Responda a la pregunta sobre los riñones o añada su eGFR.",
    }
}

pub const NOT_SHOWN: &str = "No se muestra, por seguridad.";

pub const JOINT: &str = "Las dos cifras juntas";
pub const JOINT_CELL: &str = "Un estudio holandés agrupó a las personas según las dos pruebas. Sus cifras están en este grupo del estudio: {label}.";
pub const JOINT_NOTE: &str =
    "Es un solo estudio de 4742 adultos. No puede decir qué le pasará a una persona.";

pub const REPLACED: &str = "Lea primero la advertencia. Aquí no se comparan las fuentes.";
pub const HIDDEN_SOURCES: &str = "Fuentes que no se muestran, por seguridad: {n}";
pub const OTHER_SOURCES: &str = "Fuentes que no se aplican a usted o que necesitan más datos: {n}";

pub const ONE_SOURCE: &str = "{source}: {label}.";

#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "{amount} {unit} al día está por debajo de {value} {unit} ({kind}), la cantidad que basta a la mitad de las personas."
        }
        Status::Between => {
            "{amount} {unit} al día está entre la necesidad media y {value} {unit} ({kind})."
        }
        Status::Meets => "{amount} {unit} al día alcanza {value} {unit} ({kind}).",
        Status::BelowReference => {
            "{amount} {unit} al día está por debajo de {value} {unit} ({kind})."
        }
        Status::BelowAi => {
            "{amount} {unit} al día está por debajo de {value} {unit} ({kind}). Eso no quiere decir que sea \
             demasiado poco."
        }
        Status::AboveLimit => "Esto supera el límite máximo que fija esta institución.",
        Status::Incomplete => {
            "Algunas cantidades están en blanco. Lo que ha rellenado no puede mostrar si se alcanza {value} {unit} ({kind})."
        }
        Status::NoValue => "Esta institución no fija ningún valor para usted aquí.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ear => "necesidad media, EAR",
        Kind::Ar => "necesidad media, AR",
        Kind::Rda => "cantidad recomendada, RDA",
        Kind::Pri => "cantidad recomendada, PRI",
        Kind::Rni => "cantidad recomendada, RNI",
        Kind::SafeIntake => "cantidad segura",
        Kind::Ai => "cantidad adecuada, AI",
        Kind::Ul => "límite máximo, UL",
    }
}

pub const FROM_FOOD_ALONE: &str = "Esto es solo lo de alimentos y bebidas.";
pub const SHARES_BETWEEN: &str = "{population}: el {share} % estaba por debajo de {at} {unit} y el {more} % por debajo de {upper} {unit}. Este número está entre los dos.";
pub const SHARES_UNDER: &str = "{population}: el {share} % estaba por debajo de {at} {unit}. Este número también está por debajo.";
pub const SHARES_OVER: &str =
    "{population}: el {share} % estaba por debajo de {at} {unit}. Este número no lo está.";
pub const SHARES_NOTE: &str = "Esto dice si un número es frecuente, no si es bueno.";

pub const HOW_COMPARE: &str = "¿Cómo es en otras personas?";
pub const SHARES_PICTURE: &str = "{measure}: {value} {unit} entre otras personas: {population}.";
pub const SHARES_FIGURE: &str = "Un número";
pub const SHARES_UNDER_THIS: &str = "Cuántas personas tenían menos";
pub const SHARE: &str = "{share} %";
pub const WHAT_NEXT: &str = "Qué hacer ahora";
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "Ninguna advertencia para esta cifra. No es una revisión: si se encuentra mal o su laboratorio la marcó, pregunte al médico o farmacéutico."
        }
        Next::Outside => {
            "Esta cifra está fuera de un rango que se muestra aquí. Cuenta el rango que su laboratorio da para la edad. Pregunte a su médico; hoy mismo si se encuentra mal."
        }
        Next::Info => "Lea el recuadro de arriba. Coméntelo en su próxima visita.",
        Next::Talk => {
            "Haga lo que dice la advertencia de arriba. Muestre esta cifra a su médico o en la farmacia antes de cambiar nada."
        }
        Next::Now => "Primero, haga lo que dice la advertencia más urgente.",
        Next::Gated => {
            "Pregunte a quienes le atienden qué significa esta cifra para usted. Antes de eso, no cambie nada por su cuenta."
        }
        Next::Unjudged => {
            "Ninguna fuente de esta página puede valorar este número en su caso. Lo que cuenta es el rango que su \
             laboratorio imprime para usted. Consulte a su médico; hoy mismo si se siente mal."
        }
        Next::Asks => {
            "Responda a la pregunta de arriba. Entonces esta página puede mostrar lo que dicen las fuentes."
        }
    }
}

pub const TEST_AGAIN: &str = "Cuándo repetir la prueba";
#[must_use]
pub const fn retest(retest: Retest) -> &'static str {
    match retest {
        Retest::VitaminD => {
            "Las fuentes no coinciden. Una guía polaca la repite a los 3 meses; un grupo europeo, a las 6 a 12 semanas o más en algunas personas con riesgo. Una guía italiana espera al menos 6 meses si hace falta repetirla. NHS Lothian no la repite antes de un año; NHS Glasgow, rara vez. La Endocrine Society desaconseja repetirla por rutina."
        }
        Retest::Calcium => {
            "NICE, en el Reino Unido, repite un calcio de 2,6 mmol/L o más para confirmarlo. Para un calcio en el rango habitual no encontramos ningún plazo."
        }
        Retest::BoneMarkers => {
            "Cuando empieza un tratamiento para los huesos, dos sociedades (IOF y ECTS) vuelven a medir a los 3 meses. Sin tratamiento no encontramos ningún plazo."
        }
        Retest::Cac => {
            "Tras una puntuación de 0, una guía de Estados Unidos vuelve a mirar a los 5 a 10 años; los médicos de familia australianos, a los 5. Para otras puntuaciones no encontramos ningún plazo."
        }
        Retest::DpUcmgp => "No se sabe cuándo repetir esta prueba.",
    }
}

pub const LINE_OF: &str = "{measure} en una línea";
pub const LINE_EDGES: &str = "Límites: {source}.";
pub const PICTURE_INTERVAL: &str = "El nivel real puede ser de {low} a {high} {unit}.";
pub const PICTURE_MARKS: &str =
    "Puntos de corte de estudios y de fabricantes de pruebas. No son límites de salud.";
pub const PICTURE_HARM: &str = "Desde {edge} {unit}: {label} ({source}).";
pub const LINE_SOURCE: &str = "Mostrar los límites de";
pub const AS_TABLE: &str = "En una tabla";
pub const PICTURE_OF: &str = "{measure}: {value} {unit} entre los límites de cada fuente.";
pub const PICTURE_ALL: &str = "Ver las {n} fuentes";
pub const PICTURE_FEWER: &str = "Ver menos fuentes";
pub const LIMITS: &str = "Límites en {unit}";
#[must_use]
pub const fn row_says(says: Says) -> &'static str {
    match says {
        Says::Enough => "suficiente",
        Says::NotEnough => "no es suficiente",
        Says::High => "alto",
        Says::NoLine => "no fija límite",
        Says::Beyond => "nada de niveles tan altos",
    }
}
pub const PART: &str = "Parte de la línea";
pub const YOUR_NUMBER: &str = "su cifra";

pub const BODY: &str = "Institución de salud";
pub const NOT_COUNTED: &str = "trata de otras personas, no cuenta";
pub const SAME_CLASSES: &str = "usa las clases de otra fuente, no cuenta otra vez";
pub const READ_THAT: &str = "Quizá haya leído que…";

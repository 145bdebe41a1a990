//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Level};

#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Conviene saberlo",
        Level::Talk => "Hable con un profesional de la salud",
        Level::Now => "Busque atención médica hoy mismo",
    }
}

#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Este nivel de calcio es una emergencia",
        AlertId::CalciumLowSevere => "Este nivel de calcio es peligrosamente bajo",
        AlertId::CalciumRaised => "Este nivel de calcio está elevado",
        AlertId::CalciumAboveRange => "El calcio está un poco por encima del rango habitual",
        AlertId::CalciumLow => "El calcio está por debajo del rango habitual",
        AlertId::InfantD => "Esto es demasiada vitamina D para un bebé",
        AlertId::PregnancyHighDose => "Esto supera el límite en el embarazo o la lactancia",
        AlertId::VkaMk7 => {
            "La MK-7 actúa en contra de la warfarina, el acenocumarol y medicamentos parecidos"
        }
        AlertId::VkaKHigh => {
            "Tanta vitamina K actúa en contra de la warfarina, el acenocumarol y medicamentos parecidos"
        }
        AlertId::DAtHarmLevel => "La EFSA encontró daños a partir de esta cantidad",
        AlertId::DAboveUl => "La ingesta de vitamina D supera el límite máximo",
        AlertId::CalciumAboveUl => "La ingesta de calcio supera el límite máximo",
        AlertId::MagnesiumSupplementAboveUl => "Magnesio de suplementos: pregunte antes",
        AlertId::KAbove1Mg => "Esto es mucha vitamina K",
        AlertId::DigoxinD => "Digoxina con vitamina D o calcio",
        AlertId::ThiazideDCalcium => "Una tiazida con vitamina D o calcio",
        AlertId::LithiumCalcium => "Litio con vitamina D o calcio",
        AlertId::CalciumChannelBlockerD => "Verapamilo o diltiazem con vitamina D o calcio",
        AlertId::CalcipotriolD => "Calcipotriol con vitamina D o calcio",
        AlertId::AluminiumBinderD => "Quelantes del fósforo con aluminio, y vitamina D o calcio",
        AlertId::KidneyStonesCalcium => "Piedras en el riñón y suplementos de calcio",
        AlertId::InfantK => "La vitamina K y los bebés",
        AlertId::PivkaHigh => "La PIVKA-II también es una prueba del hígado",
        AlertId::CacRaised => "Hable sobre este escáner (TAC) del corazón",
        AlertId::LevothyroxineCalciumSpacing => "La levotiroxina y los minerales, por separado",
        AlertId::BisphosphonateCalciumSpacing => {
            "La pastilla para los huesos y los minerales, por separado"
        }
        AlertId::AntibioticCalciumSpacing => "Este antibiótico y los minerales, por separado",
        AlertId::VitaminDVeryHigh => "Este nivel de vitamina D puede hacer daño",
        AlertId::VitaminDHigh => "Este nivel de vitamina D es alto: debería comprobarse el calcio",
        AlertId::VitaminDVeryLow => "Este nivel de vitamina D es muy bajo",
        AlertId::GranulomaD => "La vitamina D puede subir el calcio en su enfermedad",
        AlertId::HyperparathyroidD => "Lo primero es la glándula paratiroides hiperactiva",
        AlertId::VkaSteady => "Mantenga estable su vitamina K",
        AlertId::CkdLabs => "La enfermedad de los riñones cambia lo que significan estas cifras",
        AlertId::SurgeryAbsorption => "Los rangos generales pueden no servir para usted",
        AlertId::VitaminDAbove50 => {
            "Por encima del nivel que una institución considera preocupante"
        }
        AlertId::AbsorptionMedicine => "Uno de sus medicamentos puede reducir lo que absorbe",
        AlertId::VkaUnanswered => "Primero, una pregunta: anticoagulantes",
        AlertId::KidneyUnanswered => "Los riñones cambian esta cifra",
    }
}

#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Un calcio tan alto puede dañar el corazón, el cerebro y los riñones. Pida ayuda de emergencia ahora \
             mismo y muestre esta cifra. Diga también toda la vitamina D y todo el calcio que usa."
        }
        AlertId::CalciumLowSevere => {
            "Un calcio tan bajo puede alterar el corazón y provocar convulsiones. Pida ayuda de emergencia ahora \
             mismo y muestre esta cifra."
        }
        AlertId::CalciumRaised => {
            "Si se encuentra bien y está por debajo de 3,00 mmol/L (12 mg/dL), llame hoy a su centro de salud. Si \
             se encuentra mal, o si el calcio es de 3,00 mmol/L (12 mg/dL) o más, pida ayuda de emergencia. Diga \
             también toda la vitamina D y todo el calcio que usa."
        }
        AlertId::CalciumAboveRange => {
            "Está por encima de 2,60 mmol/L. Hable con un profesional de la salud sobre repetir la prueba. \
             Mencione toda la vitamina D y todo el calcio que usa."
        }
        AlertId::CalciumLow => {
            "Está por debajo de 2,20 mmol/L (8,8 mg/dL). Una albúmina baja puede hacer que parezca bajo. Hable \
             de ello con un profesional de la salud."
        }
        AlertId::InfantD => {
            "Los límites máximos para bebés son 25 µg (1000 UI) al día hasta los 6 meses y 35 µg (1400 UI) \
             después. Llame hoy a un médico o una matrona. La leche de fórmula también lleva vitamina D, así que \
             cuéntela."
        }
        AlertId::PregnancyHighDose => {
            "Se supera el límite de {body}. Llame hoy a su médico, su matrona o su centro de salud y diga la \
             cantidad."
        }
        AlertId::VkaMk7 => {
            "En un estudio, 10 µg de MK-7 al día ya cambiaron la coagulación de algunas personas con un \
             medicamento así. Llame hoy a la consulta que controla su anticoagulante. Antes de hablar \
             con ella, no empiece, no deje y no cambie nada por su cuenta."
        }
        AlertId::VkaKHigh => {
            "Llame hoy a la consulta que controla su anticoagulante. Antes de hablar \
             con ella, no empiece, no deje y no cambie nada por su cuenta."
        }
        AlertId::DAtHarmLevel => {
            "La EFSA señala 250 µg (10000 UI) de vitamina D al día como la cantidad más baja con daños. Hable \
             pronto con un profesional de la salud. Un análisis del calcio en sangre muestra si hay daños."
        }
        AlertId::DAboveUl => {
            "El máximo según {body} es {limit} al día, con todas las fuentes juntas y durante mucho tiempo. Hable \
             de ello con un profesional de la salud."
        }
        AlertId::CalciumAboveUl => {
            "El máximo según {body} es {limit} al día, con alimentos y suplementos juntos y durante mucho tiempo. \
             Hable de ello con un profesional de la salud."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "Solo para los suplementos, el límite es 350 mg al día desde los 9 años, y más bajo antes de \
             esa edad. Con los riñones enfermos o en un bebé, cualquier cantidad necesita consejo. Hable con un \
             profesional de la salud."
        }
        AlertId::KAbove1Mg => {
            "El NHS británico dice que es poco probable que 1 mg al día o menos, de suplementos, haga daño. Sobre \
             cantidades mayores se sabe demasiado poco. Hable con un profesional de la salud."
        }
        AlertId::DigoxinD => {
            "Si el calcio sube, la digoxina puede alterar el corazón. Hable con el profesional de la salud que \
             controla su digoxina."
        }
        AlertId::ThiazideDCalcium => {
            "Las tiazidas suben el calcio. Con vitamina D o calcio puede subir demasiado. Hable con un \
             profesional de la salud."
        }
        AlertId::LithiumCalcium => {
            "El litio puede subir el calcio. Hable con el profesional de la salud que controla su litio."
        }
        AlertId::CalciumChannelBlockerD => {
            "Mucha vitamina D puede actuar en contra de este medicamento. Hable con un profesional de la salud."
        }
        AlertId::CalcipotriolD => {
            "La crema para la piel también es una forma de vitamina D. Juntas pueden subir el calcio. Hable con \
             un profesional de la salud."
        }
        AlertId::AluminiumBinderD => {
            "Con los riñones enfermos, la vitamina D puede hacer que el cuerpo absorba demasiado aluminio. Hable \
             con su equipo de nefrología."
        }
        AlertId::KidneyStonesCalcium => {
            "El calcio de los suplementos se ha relacionado con las piedras. Hable con un profesional de la salud \
             sobre el suplemento."
        }
        AlertId::InfantK => {
            "Hable con su matrona o pediatra sobre la vitamina K para un bebé. Esta página no compara esas \
             cifras."
        }
        AlertId::PivkaHigh => {
            "Puede subir con poca vitamina K, con medicamentos del tipo de la warfarina y con enfermedades del \
             hígado. Hable con un profesional de la salud sobre este resultado."
        }
        AlertId::CacRaised => {
            "Una puntuación de 100 o más, o cualquiera mayor que 0 antes de los 45 años, es motivo para \
             consultar. Hable con un profesional de la salud. Un dolor en el pecho es una emergencia, sea cual \
             sea la puntuación."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Los minerales como el calcio pueden bloquear la levotiroxina. Los prospectos dicen que hay que \
             separarlos 4 horas. Pregunte en la farmacia."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Los minerales como el calcio pueden bloquear este medicamento. El medicamento va primero, solo con \
             agua. Pregunte en la farmacia cuánto hay que esperar."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Los minerales como el calcio pueden bloquear este antibiótico. Pregunte en la farmacia cuántas horas \
             hay que separarlos."
        }
        AlertId::VitaminDVeryHigh => {
            "Con 375 nmol/L (150 ng/mL) o más, la vitamina D puede subir el calcio hasta niveles dañinos. \
             Llame hoy a su médico o a su centro de salud y lea esta cifra. \
             Diga también toda la vitamina D y todo el calcio que usa."
        }
        AlertId::VitaminDHigh => {
            "Está por encima de 200 nmol/L (80 ng/mL). Un laboratorio grande dice que a partir de ahí los daños \
             son posibles. Hable pronto con un profesional de la salud. Un análisis del calcio en sangre muestra si hay \
             daños."
        }
        AlertId::VitaminDVeryLow => {
            "Está por debajo de 30 nmol/L (12 ng/mL). Con el tiempo, esto puede debilitar los huesos y los \
             músculos. Se puede tratar. Hable de ello con un profesional de la salud."
        }
        AlertId::GranulomaD => {
            "En la sarcoidosis, la tuberculosis y algunas otras enfermedades, el cuerpo puede fabricar demasiada \
             vitamina D activa. Entonces el calcio puede subir con niveles de vitamina D habituales en otras personas. \
             Hable con su profesional de la salud antes de cualquier cambio de vitamina D o calcio."
        }
        AlertId::HyperparathyroidD => {
            "Esta glándula sube el calcio. Entonces la vitamina D y el calcio pueden hacer daño en cantidades \
             habituales. Hable con su profesional de la salud antes de cambiar cualquiera de los dos."
        }
        AlertId::VkaSteady => {
            "Esto es para toda persona que toma warfarina, acenocumarol u otro anticoagulante parecido, y para quien no lo \
             sabe con seguridad. No empiece, no deje y no cambie por su cuenta la vitamina K ni el medicamento. \
             Lo que come y lo que toma cuenta: verduras de hoja verde, natto, multivitamínicos y K2. \
             Pregunte antes a la consulta que controla el anticoagulante."
        }
        AlertId::CkdLabs => {
            "Con una enfermedad de los riñones, los resultados de vitamina D, calcio y MGP siguen otras reglas. \
             Pregunte a su equipo de nefrología qué significan los suyos."
        }
        AlertId::SurgeryAbsorption => {
            "Tras una cirugía para perder peso, o con mala absorción, los rangos de esta página pueden no servir. \
             Pida en su centro de salud o a su dietista un plan hecho para usted."
        }
        AlertId::VitaminDAbove50 => {
            "Está por encima de 125 nmol/L (50 ng/mL). Las Academias Nacionales de Estados Unidos dicen que esto \
             puede ser motivo de preocupación. Si usa vitamina D, dígaselo a su profesional de la salud."
        }
        AlertId::AbsorptionMedicine => {
            "Algunos medicamentos pueden bajar la vitamina D o el calcio: orlistat, resinas de ácidos biliares, \
             corticoides y algunos para la epilepsia. Si usa uno durante mucho tiempo, pregunte en la farmacia o \
             a un profesional de la salud."
        }
        AlertId::VkaUnanswered => {
            "¿Toma warfarina, acenocumarol u otro anticoagulante parecido? No lo ha dicho. \
             Con un medicamento así, este resultado significa otra cosa. Responda a la primera pregunta antes de \
             seguir leyendo."
        }
        AlertId::KidneyUnanswered => {
            "Cuando los riñones funcionan peor, esta cifra sube. \
             Diga si tiene un problema de riñón o añada su eGFR."
        }
    }
}

pub const LOWER_FOR_A_CHILD: &str = "Para un niño, el límite es mucho más bajo.";
pub const PROMPTLY: &str = "Si es un niño o un adolescente, hágalo sin demora.";
pub const MAY_BE_HIGHER: &str =
    "El laboratorio imprimió «más de»: el nivel real puede ser más alto.";

pub const CALCIUM_SIGNS: &str = "Son señales de emergencia: confusión, vómitos, mucha sed, orinar mucho, debilidad, calambres, \
     hormigueo, espasmos o convulsiones. Con cualquiera de ellas, pida ayuda de emergencia.";
pub const BLEEDING_SIGNS: &str = "Son señales de emergencia: sangrado, heces negras, golpe o herida en la cabeza, o dolor de cabeza nuevo \
     y muy fuerte. Con cualquiera de ellas, pida ayuda de emergencia.";

//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::reference::Nutrient;

#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Conviene saberlo",
        Level::Talk => "Hable con su médico o farmacéutico",
        Level::Now => "Busque atención médica hoy mismo",
    }
}

pub const EMERGENCY: &str = "Emergencia: pida ayuda ahora mismo";

#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Este nivel de calcio es peligrosamente alto",
        AlertId::CalciumModerate => "Este nivel de calcio es muy alto",
        AlertId::CalciumLowSevere => "Este nivel de calcio es peligrosamente bajo",
        AlertId::CalciumRaised => "Este nivel de calcio está elevado",
        AlertId::CalciumAboveRange => "El calcio está un poco por encima del rango habitual",
        AlertId::CalciumLow => "El calcio está por debajo del rango habitual",
        AlertId::CalciumHighLowD => {
            "Calcio alto y vitamina D baja: pregunte antes en su centro de salud"
        }
        AlertId::InfantD => "Esto supera el límite de vitamina D para bebés",
        AlertId::PregnancyHighDose => "Por encima del límite máximo en el embarazo o la lactancia",
        AlertId::VkaMk7 => {
            "La MK-7 puede reducir el efecto de la warfarina, el acenocumarol y medicamentos parecidos"
        }
        AlertId::VkaKHigh => {
            "Tanta vitamina K puede reducir el efecto de la warfarina, el acenocumarol y medicamentos parecidos"
        }
        AlertId::VkaPregnant => {
            "Warfarina, acenocumarol o un medicamento parecido en el embarazo: llame hoy"
        }
        AlertId::DDailyVeryHigh => "Tanta vitamina D cada día puede ser peligrosa",
        AlertId::DLargeSingleDose => "Una dosis grande de vitamina D de una sola vez",
        AlertId::DAtHarmLevel => "Con esta cantidad, la EFSA encontró señales de daño",
        AlertId::DAboveUl => "Su ingesta diaria de vitamina D supera el límite máximo",
        AlertId::CalciumAboveUl => "Su ingesta diaria de calcio supera el límite máximo",
        AlertId::CalciumIntakeVeryHigh => "Tanto calcio al día puede ser peligroso",
        AlertId::MagnesiumSupplementAboveUl => "Magnesio de suplementos: pregunte antes",
        AlertId::MagnesiumKidney => "Demasiado magnesio cuando los riñones no funcionan bien",
        AlertId::KAbove1Mg => "Es mucha vitamina K",
        AlertId::DigoxinD => "Digoxina con vitamina D o calcio",
        AlertId::ThiazideDCalcium => "Una tiazida con vitamina D o calcio",
        AlertId::LithiumCalcium => "Litio con vitamina D o calcio",
        AlertId::CalciumChannelBlockerD => "Verapamilo o diltiazem con vitamina D o calcio",
        AlertId::CalcipotriolD => "Calcipotriol con vitamina D o calcio",
        AlertId::AluminiumBinderD => "Quelantes del fósforo con aluminio, y vitamina D o calcio",
        AlertId::KidneyStonesCalcium => "Piedras en el riñón, y calcio o vitamina D",
        AlertId::CkdCalciumD => "Calcio y vitamina D cuando los riñones no funcionan bien",
        AlertId::InfantK => "La vitamina K y los bebés",
        AlertId::PivkaHigh => "La PIVKA-II también es una prueba del hígado",
        AlertId::CacRaised => "Hable con un médico sobre este escáner (TAC) del corazón",
        AlertId::LevothyroxineCalciumSpacing => "La levotiroxina y los minerales, por separado",
        AlertId::BisphosphonateCalciumSpacing => {
            "La pastilla para los huesos y los minerales, por separado"
        }
        AlertId::AntibioticCalciumSpacing => "Este antibiótico y los minerales, por separado",
        AlertId::VitaminDVeryHigh => "Este nivel de vitamina D puede hacer daño",
        AlertId::VitaminDHigh => "Este nivel de vitamina D es alto: debería comprobarse el calcio",
        AlertId::VitaminDVeryLow => "Este nivel de vitamina D es muy bajo",
        AlertId::VitaminDLowWithRisk => {
            "Con su enfermedad o su medicamento, conviene hablar de este nivel"
        }
        AlertId::BoneMedicineLowD => "Vitamina D baja con un medicamento para los huesos",
        AlertId::BoneInjectionLowCalcium => {
            "Calcio bajo con una inyección o un gotero para los huesos"
        }
        AlertId::BoneInjectionKidney => {
            "Inyecciones para los huesos cuando los riñones no funcionan bien"
        }
        AlertId::BoneMarkerOutside => {
            "Esta prueba de los huesos está fuera de todos los rangos de esta página"
        }
        AlertId::OwnTargets => "Su centro de salud fija objetivos propios para usted",
        AlertId::GranulomaD => "La vitamina D puede subir el calcio en personas con su enfermedad",
        AlertId::HyperparathyroidD => {
            "Glándula paratiroides hiperactiva: pregunte antes en su centro de salud"
        }
        AlertId::VkaSteady => "Mantenga estable su vitamina K",
        AlertId::DpUcmgpUnexplained => "Esta cifra de MGP es muy alta",
        AlertId::EgfrVeryLow => "Esta cifra del riñón es muy baja",
        AlertId::EgfrLow => "Esta cifra del riñón es baja",
        AlertId::CkdLabs => "La enfermedad de los riñones cambia lo que significan estas cifras",
        AlertId::SurgeryAbsorption => "Los rangos generales pueden no servir para usted",
        AlertId::VitaminDAbove50 => {
            "Por encima del nivel que preocupa a las Academias Nacionales de Estados Unidos"
        }
        AlertId::AbsorptionMedicine => {
            "Uno de sus medicamentos puede bajar su vitamina D o su calcio"
        }
        AlertId::PpiMagnesium => "Las pastillas contra la acidez pueden bajar el magnesio",
        AlertId::FishLiverOil => "El aceite de hígado de bacalao también lleva vitamina A",
        AlertId::DoacNote => "La vitamina K no actúa contra este anticoagulante",
        AlertId::VkaUnanswered => "Primero, una pregunta: anticoagulantes",
        AlertId::KidneyUnanswered => "Los problemas de riñón pueden subir esta cifra",
    }
}

#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Un calcio tan alto puede dañar el corazón, el cerebro y los riñones. Llame ahora mismo a emergencias o \
             vaya a urgencias y muestre esta cifra. Diga toda la vitamina D y todo el calcio que toma."
        }
        AlertId::CalciumModerate => {
            "Es de 3,00 mmol/L (12,0 mg/dL) o más. Hoy hace falta un médico, aunque se encuentre bien. Llame a su \
             centro de salud y diga esta cifra. Si se encuentra mal, llame a emergencias o vaya a urgencias. Diga \
             toda la vitamina D y todo el calcio que toma."
        }
        AlertId::CalciumLowSevere => {
            "Un calcio tan bajo puede causar un ritmo peligroso del corazón y convulsiones. Llame ahora mismo a \
             emergencias o vaya a urgencias y muestre esta cifra. Son causas posibles: poco magnesio (también por \
             usar mucho tiempo pastillas contra la acidez), poca vitamina D, enfermedad de los riñones y una cirugía \
             del cuello."
        }
        AlertId::CalciumRaised => {
            "Llame en los próximos días a su centro de salud y pregunte si hay que repetir la prueba. Si se encuentra \
             mal, llame hoy. Diga toda la vitamina D y todo el calcio que toma."
        }
        AlertId::CalciumAboveRange => {
            "Aquí el límite es 2,60 mmol/L (10,5 mg/dL); con piedras en el riñón o un medicamento para los huesos, \
             2,50 mmol/L (10,0 mg/dL). Pregunte a un médico si hay que repetir la prueba. Diga toda la vitamina D y \
             todo el calcio que toma."
        }
        AlertId::CalciumLow => {
            "Está por debajo de 2,20 mmol/L (8,4 mg/dL). Una albúmina baja puede hacer que parezca bajo. Son causas \
             posibles: poco magnesio (también por usar mucho tiempo pastillas contra la acidez), poca vitamina D, \
             enfermedad de los riñones y una cirugía del cuello. Hable de ello con un médico."
        }
        AlertId::CalciumHighLowD => {
            "Su calcio está alto: no empiece con vitamina D antes de que su centro de salud lo haya mirado. Muestre \
             las dos cifras."
        }
        AlertId::InfantD => {
            "El límite de la EFSA para bebés es 25 µg (1000 UI) al día hasta los 6 meses, y después 35 µg (1400 UI). \
             El NHS británico dice 25 µg (1000 UI) hasta cumplir un año. Llame hoy a un médico o a una matrona \
             (partera). La leche de fórmula también lleva vitamina D, así que cuéntela."
        }
        AlertId::PregnancyHighDose => {
            "Supera el límite máximo: {limits}. Llame hoy a su médico, a su matrona (partera) o a su centro de salud \
             y diga la cantidad."
        }
        AlertId::VkaMk7 => {
            "En un estudio, solo 10 µg de MK-7 al día ya cambiaron el efecto de un medicamento así en algunas \
             personas. Llame hoy a la consulta que controla su anticoagulante. No empiece, no deje y no cambie nada \
             por su cuenta. Pregunte antes."
        }
        AlertId::VkaKHigh => {
            "Llame hoy a la consulta que controla su anticoagulante. No empiece, no deje y no cambie nada por su \
             cuenta. Pregunte antes."
        }
        AlertId::VkaPregnant => {
            "Estos medicamentos pueden dañar al bebé, y dejarlos por su cuenta puede ser peligroso para usted. Llame \
             hoy a la consulta que controla su anticoagulante. No lo deje por su cuenta."
        }
        AlertId::DDailyVeryHigh => {
            "Desde 1000 µg (40 000 UI) al día, la vitamina D puede subir el calcio a niveles dañinos; en menores de \
             11 años, por encima de 100 µg (4000 UI). Mire la etiqueta: ¿es para un día, una semana o un mes? Si de \
             verdad es para un día, llame hoy a un médico y diga la cantidad."
        }
        AlertId::DLargeSingleDose => {
            "Es más de 1250 µg (50 000 UI) a la semana o de 1500 µg (60 000 UI) al mes. En un ensayo, mujeres de 70 \
             años o más tomaron 12 500 µg (500 000 UI) una vez al año: se cayeron y se rompieron huesos más a menudo. \
             Pregunte a un médico o en la farmacia por cantidades más pequeñas y más seguidas."
        }
        AlertId::DAtHarmLevel => {
            "La EFSA señala 250 µg (10 000 UI) de vitamina D al día como la cantidad diaria más baja relacionada con \
             daños. Hable pronto con un médico. Un calcio normal en sangre no descarta un daño: también se miran la \
             orina y los riñones."
        }
        AlertId::DAboveUl => {
            "El límite de todo lo que come y toma, a largo plazo, es: {limits}. Hable de ello con su médico o \
             farmacéutico."
        }
        AlertId::CalciumAboveUl => {
            "El límite de alimentos y suplementos juntos, a largo plazo, es: {limits}. Hable de ello con su médico o \
             farmacéutico."
        }
        AlertId::CalciumIntakeVeryHigh => {
            "Desde 4000 mg al día, el calcio en sangre puede subir y los riñones pueden fallar. Con una tiazida o \
             una enfermedad de los riñones, basta mucho menos de suplementos. Llame hoy a un médico o a su \
             centro de salud y diga la cantidad. Las pastillas contra el ardor de estómago con calcio también cuentan."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "El límite solo para suplementos es: {limits}. Hable de ello con su médico o farmacéutico."
        }
        AlertId::MagnesiumKidney => {
            "Cuando los riñones no funcionan bien, el magnesio puede acumularse en la sangre. Llame hoy a su equipo de \
             nefrología o a su centro de salud y diga la cantidad."
        }
        AlertId::KAbove1Mg => {
            "El NHS británico dice que es poco probable que 1 mg al día o menos, de suplementos, haga daño. Eso no \
             vale para bebés ni con warfarina, acenocumarol u otro anticoagulante parecido. Sobre cantidades mayores \
             no se sabe lo suficiente. Hable con su médico o farmacéutico."
        }
        AlertId::DigoxinD => {
            "Si el calcio sube, la digoxina puede causar un ritmo peligroso del corazón. Hable con la consulta que \
             controla su digoxina."
        }
        AlertId::ThiazideDCalcium => {
            "Las tiazidas suben el calcio. Con vitamina D o calcio puede subir demasiado. Hable con su médico o \
             farmacéutico."
        }
        AlertId::LithiumCalcium => {
            "El litio puede subir el calcio. Hable con la consulta que controla su litio."
        }
        AlertId::CalciumChannelBlockerD => {
            "Mucha vitamina D puede reducir el efecto de este medicamento. Hable con su médico o farmacéutico."
        }
        AlertId::CalcipotriolD => {
            "Este medicamento para la piel es una forma de vitamina D. Con vitamina D o calcio puede subir el calcio \
             en la sangre. Hable con su médico o farmacéutico."
        }
        AlertId::AluminiumBinderD => {
            "Cuando los riñones no funcionan bien, la vitamina D puede hacer que el cuerpo absorba demasiado \
             aluminio. Hable con su equipo de nefrología."
        }
        AlertId::KidneyStonesCalcium => {
            "Los suplementos de calcio, o mucha vitamina D, pueden influir en las piedras del riñón. Hable de ellos \
             con un médico. No reduzca el calcio de la comida. Un dolor fuerte en el costado con fiebre, o no poder \
             orinar nada, es una emergencia: pida ayuda ahora mismo."
        }
        AlertId::CkdCalciumD => {
            "Las cantidades generales no son para usted. Su equipo de nefrología decide cuánto calcio y cuánta \
             vitamina D le convienen. Los quelantes del fósforo con calcio también cuentan. Pregunte al equipo antes \
             de cambiar nada."
        }
        AlertId::InfantK => {
            "Hable con su matrona (partera) o pediatra sobre la vitamina K para un bebé. Esta página no valora cifras \
             de vitamina K de bebés."
        }
        AlertId::PivkaHigh => {
            "Puede subir con poca vitamina K, con medicamentos como la warfarina o el acenocumarol y con enfermedades \
             del hígado. Hable con un médico sobre este resultado."
        }
        AlertId::CacRaised => {
            "Una puntuación de 100 o más, o cualquiera mayor que 0 antes de los 45 años, es motivo para ir al médico. \
             Pregunte qué significa para su corazón."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Los minerales como el calcio pueden impedir que el cuerpo absorba la levotiroxina. Los prospectos dicen \
             que hay que separarlos 4 horas. Pregunte en la farmacia."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Los minerales como el calcio pueden impedir que el cuerpo absorba este medicamento. La pastilla para los \
             huesos va primero, solo con agua corriente. Pregunte en la farmacia cuánto hay que esperar."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Los minerales como el calcio pueden impedir que el cuerpo absorba este antibiótico. Pregunte en la \
             farmacia cuántas horas hay que separarlos."
        }
        AlertId::VitaminDVeryHigh => {
            "Con 375 nmol/L (150 ng/mL) o más, la vitamina D puede subir el calcio hasta niveles dañinos. Llame hoy a \
             su médico o a su centro de salud y diga esta cifra. Diga toda la vitamina D y todo el calcio que toma."
        }
        AlertId::VitaminDHigh => {
            "Está por encima de 200 nmol/L (80 ng/mL). Por encima de eso, un laboratorio grande dice que los daños \
             son posibles. Hable pronto con un médico. Un calcio normal en sangre no descarta un daño: también se \
             miran la orina y los riñones."
        }
        AlertId::VitaminDVeryLow => {
            "Está por debajo de 30 nmol/L (12 ng/mL). Con el tiempo, esto puede debilitar los huesos y los músculos. \
             Se puede tratar. Hable de ello con un médico."
        }
        AlertId::VitaminDLowWithRisk => {
            "Está por debajo de 50 nmol/L (20 ng/mL). Con corticoides, algunos medicamentos para la epilepsia, mala \
             absorción o cirugía para perder peso, una guía británica trata niveles así con más facilidad. Hable de ello con un \
             médico."
        }
        AlertId::BoneMedicineLowD => {
            "Está por debajo de 50 nmol/L (20 ng/mL). Dígalo en su centro antes de la próxima inyección, gotero o \
             tanda de pastillas. No retrase ni omita una inyección por su cuenta: un retraso puede provocar \
             fracturas."
        }
        AlertId::BoneInjectionLowCalcium => {
            "Después de denosumab o zoledronato, el calcio puede bajar a un nivel peligroso. Llame hoy al centro \
             donde se lo ponen y diga esta cifra."
        }
        AlertId::BoneInjectionKidney => {
            "Cuando los riñones no funcionan bien, el denosumab o el zoledronato pueden bajar el calcio a un nivel \
             peligroso. Asegúrese de que el centro donde se lo ponen conoce este resultado del riñón. No lo retrase \
             ni lo omita por su cuenta."
        }
        AlertId::BoneMarkerOutside => {
            "Está fuera de todos los rangos que se aplican a usted aquí. Un hueso roto, una enfermedad de los riñones \
             o un medicamento pueden causarlo. Muéstrelo al médico que pidió la prueba."
        }
        AlertId::OwnTargets => {
            "Los rangos generales no son para personas con vitamina D activa, cinacalcet o etelcalcetida, ni sin \
             glándulas paratiroides que funcionen. Su centro de salud fija objetivos propios para usted. Pregunte \
             allí antes de cambiar nada de vitamina D o calcio."
        }
        AlertId::GranulomaD => {
            "En la sarcoidosis, la tuberculosis y algunas otras enfermedades, el cuerpo puede fabricar demasiada \
             vitamina D activa. Entonces el calcio puede subir con niveles de vitamina D que en otras personas están \
             bien. Hable con su centro de salud antes de cambiar nada de vitamina D o calcio."
        }
        AlertId::HyperparathyroidD => {
            "Esta glándula sube el calcio. Según una revisión, una vitamina D baja suele tratarse de todos modos, y \
             su centro decide las cantidades. Hable allí antes de cambiar nada de vitamina D o calcio."
        }
        AlertId::VkaSteady => {
            "Esto es para toda persona que toma warfarina, acenocumarol u otro anticoagulante parecido, y para quien \
             no lo sabe con seguridad. No empiece, no deje y no cambie por su cuenta la vitamina K ni el medicamento. \
             Lo que come y lo que toma cuenta: verduras de hoja verde, natto, multivitamínicos y K2. También lo \
             cambian los antibióticos y otros medicamentos nuevos, estar enfermo y no comer. Dígalo a la consulta que \
             controla el anticoagulante y pregunte antes."
        }
        AlertId::DpUcmgpUnexplained => {
            "Cifras por encima de 1000 pmol/L se ven con una enfermedad de los riñones o con warfarina, acenocumarol \
             y anticoagulantes parecidos. Según sus respuestas, no es su caso. Revise las dos respuestas y muestre la \
             cifra a un médico."
        }
        AlertId::EgfrVeryLow => {
            "Un eGFR por debajo de 15 se llama fallo renal. Si nadie controla todavía sus riñones, llame hoy a un \
             médico y diga esta cifra."
        }
        AlertId::EgfrLow => {
            "Un eGFR por debajo de 30 está muy por debajo de lo habitual. Si nadie controla todavía sus riñones, \
             hable con un médico en los próximos días."
        }
        AlertId::CkdLabs => {
            "Con una enfermedad de los riñones, los resultados de vitamina D, calcio y MGP se valoran de otra manera. \
             Pregunte a su equipo de nefrología qué significan los suyos, y cuánta vitamina D, calcio y magnesio le \
             conviene: las cantidades generales no son para usted."
        }
        AlertId::SurgeryAbsorption => {
            "Tras una cirugía para perder peso, o con mala absorción, los rangos de esta página pueden no servir para \
             usted. Pida en su centro de salud o a su dietista un plan hecho para usted."
        }
        AlertId::VitaminDAbove50 => {
            "Está por encima de 125 nmol/L (50 ng/mL). Las Academias Nacionales de Estados Unidos dicen que esto \
             puede ser motivo de preocupación. Si toma vitamina D, dígaselo a su médico o en la farmacia."
        }
        AlertId::AbsorptionMedicine => {
            "Algunos medicamentos pueden bajar la vitamina D o el calcio: orlistat, resinas de ácidos biliares, \
             corticoides y algunos para la epilepsia. Si toma uno durante mucho tiempo, pregunte en la farmacia o a \
             su médico."
        }
        AlertId::PpiMagnesium => {
            "Usadas mucho tiempo, las pastillas como el omeprazol pueden bajar el magnesio, y con él el calcio. \
             Pregunte a un médico si hay que medir el magnesio."
        }
        AlertId::FishLiverOil => {
            "El aceite de hígado de bacalao y otros aceites de hígado de pescado se evitan en el embarazo: su \
             vitamina A puede dañar al bebé. Mire la etiqueta y pregunte a su matrona (partera) o en la farmacia."
        }
        AlertId::DoacNote => {
            "La vitamina K no actúa contra apixabán, rivaroxabán, edoxabán ni dabigatrán. Siga con el medicamento \
             tal como se lo recetaron. Pregunte en la farmacia antes de tomar un suplemento nuevo."
        }
        AlertId::VkaUnanswered => {
            "Con warfarina, acenocumarol u otro anticoagulante parecido, las cifras de vitamina K significan otra \
             cosa. Todavía no ha respondido, por eso no se muestran."
        }
        AlertId::KidneyUnanswered => {
            "Cuando los riñones no funcionan bien, eso solo ya sube esta cifra. Diga si tiene un problema de riñón o \
             añada su prueba del riñón (eGFR)."
        }
    }
}

#[must_use]
pub const fn alert_instead(instead: Instead) -> &'static str {
    match instead {
        Instead::VkaUnansweredMuch => {
            "¿Toma warfarina, acenocumarol (Sintrom) u otro anticoagulante de este tipo? Entonces llame hoy a esa \
             consulta: esta cantidad puede reducir su efecto."
        }
        Instead::CacFrom1To99 => {
            "Cualquier puntuación mayor que 0 quiere decir que se vio calcio en las arterias del corazón. Aun así \
             puede ser alta para su edad: esta página no puede calcularlo. Háblelo con un médico."
        }
        Instead::CalciumLowForTheLab => {
            "Está por debajo del límite inferior que da su laboratorio. Una albúmina baja puede hacer que parezca \
             bajo. Son causas posibles: poco magnesio (también por usar mucho tiempo pastillas contra la acidez), \
             poca vitamina D, enfermedad de los riñones y una cirugía del cuello. Hable de ello con un médico."
        }
        Instead::DigoxinCalcium => {
            "El calcio en sangre está alto. Con digoxina, eso puede causar un ritmo peligroso del corazón. Llame en \
             los próximos días a la consulta que controla su digoxina; hoy mismo si se encuentra mal."
        }
        Instead::DigoxinCalciumNow => {
            "El calcio en sangre está alto. Con digoxina, eso puede causar un ritmo peligroso del corazón. Llame hoy \
             a la consulta que controla su digoxina."
        }
        Instead::Mk7NotNamed => {
            "La etiqueta no dice qué vitamina K es. Puede ser MK-7. En un estudio, solo 10 µg de MK-7 al día ya cambiaron el efecto de un medicamento así en algunas personas. Llame hoy a la consulta que controla su anticoagulante. No empiece, no deje y no cambie nada por su cuenta. Pregunte antes."
        }
        Instead::EgfrOnce => {
            "Con un eGFR por debajo de 60, los resultados de vitamina D, calcio y MGP se valoran de otra manera. Un \
             solo resultado no es una enfermedad de los riñones: la prueba se repite a lo largo de tres meses. Hable \
             de ello con un médico."
        }
        Instead::MagnesiumAny => {
            "Cuando los riñones no funcionan bien, el magnesio puede acumularse. Para bebés no hay ninguna cantidad \
             acordada. Pregunte a un médico o en la farmacia antes de tomarlo o darlo."
        }
    }
}

#[must_use]
pub const fn nutrient_named(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "vitamina D",
        Nutrient::Calcium => "calcio",
        Nutrient::VitaminK => "vitamina K",
        Nutrient::Magnesium => "magnesio",
    }
}

pub const LIMIT_OF: &str = "{nutrient} {limit} al día, {body}";
pub const UG_AND_IU: &str = "{ug} µg ({iu} UI)";

pub const LOWER_FOR_A_CHILD: &str = "Para un niño, el límite es mucho más bajo.";
pub const PROMPTLY: &str = "Si es un niño o un adolescente, hágalo en los próximos días.";
pub const CHILDRENS_CALCIUM: &str =
    "El calcio de los niños es más alto; cuenta el rango que su laboratorio da para la edad.";
pub const MAY_BE_HIGHER: &str = "Aquí solo se sabe «más de»: la cifra real puede ser más alta.";
pub const OWN_LIMITS: &str =
    "Los límites generales no son para usted: su centro de salud fija los de usted.";
pub const IF_PRESCRIBED: &str = "Si se la recetó un médico, compruebe la cantidad con él o en la farmacia; no la cambie por su cuenta.";

#[must_use]
pub const fn signs(signs: Signs) -> &'static str {
    match signs {
        Signs::HighCalcium => {
            "Son señales de emergencia: confusión, vómitos, sed intensa u orinar mucho. Con cualquiera de ellas, llame \
             a emergencias o vaya a urgencias."
        }
        Signs::LowCalcium => {
            "Son señales de emergencia: espasmos, convulsiones, desmayo o latidos irregulares. Con cualquiera de \
             ellas, llame a emergencias o vaya a urgencias."
        }
        Signs::Bleeding => {
            "Son señales de emergencia: sangrado que no para, heces negras, golpe o herida en la cabeza, o dolor de \
             cabeza nuevo y muy fuerte. Con cualquiera de ellas, llame a emergencias o vaya a urgencias."
        }
        Signs::Clot => {
            "Las señales de un coágulo también son una emergencia: cara caída, debilidad en un brazo o una pierna, \
             dificultad para hablar; dolor en el pecho, falta de aire repentina, o una pierna hinchada, dolorida o \
             fría. Con cualquiera de ellas, llame a emergencias o vaya a urgencias."
        }
        Signs::Magnesium => {
            "Son señales de emergencia: debilidad, mucho sueño, respiración lenta o desmayo. Con cualquiera de ellas, \
             llame a emergencias o vaya a urgencias."
        }
    }
}

pub const CHEST_PAIN: &str = "Un dolor en el pecho es una emergencia, sea cual sea la puntuación: llame a emergencias o vaya a urgencias.";

//! Claims that people read, and what studies found. No advice.

use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};

use crate::catalogue::{Claims, claims_words};

pub const CLAIMS_TITLE: &str = "Quizá haya leído que…";
pub const CLAIMS_LEDE: &str = "Se escribe mucho sobre la vitamina K, la vitamina D y el calcio. \
     Aquí se cuenta qué encontraron los estudios, con cuánta certeza se sabe y qué no significa.";
pub const CLAIMS_VKA_WARNING: &str = "¿Toma warfarina, acenocumarol u otro anticoagulante parecido, o no lo sabe con seguridad? Incluso un poco de vitamina K puede cambiar cómo actúa un medicamento así. Hable con la consulta que controla el medicamento antes de cambiar nada de la vitamina K, tampoco en los alimentos.";
pub const CLAIMS_HIDDEN: &str = "Aquí no se muestran afirmaciones sobre la vitamina K. No están pensadas para personas que toman warfarina, acenocumarol u otro anticoagulante parecido, ni para quien no lo sabe con seguridad.";
pub const CLAIMS_ASK: &str = "Las afirmaciones sobre la vitamina K se muestran cuando haya respondido a la pregunta sobre anticoagulantes.";
pub const CLAIMS_NO_ADVICE: &str = "Nada de esto es un consejo para empezar, dejar o cambiar algo. Pregunte a su \
     médico o farmacéutico qué es adecuado para usted.";
pub const CLAIM_STANDING: &str = "{verdict}. {grade}";

#[must_use]
pub const fn claim(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "la vitamina K1 solo ayuda a coagular la sangre, y solo la K2 hace lo demás"
        }
        ClaimId::Mk7StaysLonger => {
            "la forma MK-7 se queda en la sangre más tiempo que la vitamina K1"
        }
        ClaimId::K2AnimalFoods => {
            "la vitamina K2 viene de alimentos de origen animal como la mantequilla, la yema de huevo y el hígado"
        }
        ClaimId::MostLackK2 => {
            "la mayoría de las personas recibe muy poca vitamina K2 de los alimentos"
        }
        ClaimId::MgpHoldsCalcium => {
            "una proteína llamada MGP mantiene el calcio fuera de los vasos sanguíneos y necesita vitamina K"
        }
        ClaimId::K2DirectsCalcium => {
            "sin vitamina K2, el calcio va a las arterias en lugar de a los huesos"
        }
        ClaimId::K2ClearsArteries => "la vitamina K2 elimina el calcio de las arterias",
        ClaimId::K2BestPrevention => {
            "la vitamina K2 es la mejor manera de mantener el calcio fuera de las arterias"
        }
        ClaimId::K2ElasticArteries => {
            "la vitamina K2 mantuvo las arterias un 12 % más elásticas en un ensayo de tres años"
        }
        ClaimId::CalciumHarmsHeart => "las pastillas de calcio dañan el corazón y las arterias",
        ClaimId::CalciumScoreRisk => {
            "una puntuación de calcio alta en un escáner (TAC) del corazón está relacionada con enfermedades del \
             corazón"
        }
        ClaimId::OutwardSigns => {
            "la caída del pelo, el cansancio o la presión arterial alta muestran que hay calcio en las arterias"
        }
        ClaimId::K2StrongBones => "la vitamina K2 hace los huesos más fuertes",
        ClaimId::DAndK2Together => {
            "la vitamina D y la vitamina K2 hacen más juntas que por separado"
        }
        ClaimId::DAndCalciumBones => {
            "el calcio y la vitamina D ayudan a mantener fuertes los huesos"
        }
        ClaimId::StiffJointsCalcium => {
            "la rigidez de las articulaciones se debe sobre todo a calcio en el cartílago"
        }
        ClaimId::K2SuppleJoints => {
            "la vitamina K2 mantiene flexibles las articulaciones y los tendones"
        }
        ClaimId::K2Inflammation => "la forma MK-7 calma la inflamación en el cuerpo",
        ClaimId::DpUcmgpShowsLack => "la prueba de dp-ucMGP muestra si falta vitamina K",
        ClaimId::DpUcmgpForetells => {
            "un resultado alto de dp-ucMGP significa que las arterias están endurecidas"
        }
        ClaimId::KLowersMarkers => {
            "la vitamina K baja la dp-ucMGP y la osteocalcina infracarboxilada"
        }
        ClaimId::K2BloodTest => "un análisis de sangre de vitamina K2 muestra si hay suficiente",
        ClaimId::CtxCalciumLeaves => {
            "un resultado alto de CTX significa que el calcio no se queda en el hueso"
        }
        ClaimId::DNeedsK2 => "la vitamina D solo es segura acompañada de vitamina K2",
        ClaimId::ProductAmounts => {
            "las cantidades de vitamina K2 de los productos se probaron en ensayos"
        }
        ClaimId::HighK2Harmless => {
            "ni siquiera 45 mg de vitamina K2 al día tienen efectos secundarios"
        }
        ClaimId::K2Fasting => "la vitamina K2 funciona mejor durante un ayuno",
        ClaimId::K2Skin => "el aceite de vitamina K2 sobre la piel llena las reservas del cuerpo",
        ClaimId::DCalciumUptake => {
            "sin vitamina D, el intestino absorbe solo del 10 al 15 % del calcio"
        }
    }
}

#[must_use]
pub const fn claim_answer(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "Las proteínas del cuerpo que necesitan vitamina K pueden usar tanto la K1 como la K2. En un ensayo con \
             personas en diálisis, el calcio de los vasos aumentó más despacio con K1. Todos sabían quién recibía \
             K1, así que no es una prueba. De 56 048 daneses, los que comían más K1 murieron menos durante el \
             estudio. Es una relación, no una prueba."
        }
        ClaimId::Mk7StaysLonger => {
            "En un estudio, la MK-7 se acumuló en la sangre de 7 a 8 veces más que la K1. Quedarse más tiempo no es \
             actuar mejor: no encontramos ningún ensayo que muestre que previene una enfermedad. También altera el \
             efecto de la warfarina, del acenocumarol y de medicamentos parecidos, en algunas personas desde 10 µg \
             al día."
        }
        ClaimId::K2AnimalFoods => {
            "De 60 alimentos analizados en Australia, 31 contenían MK-4 y solo 3 contenían MK-7. En un estudio danés \
             de 88 alimentos, el pollo y un queso azul contenían mucha. El natto, un plato de soja, es muy rico en \
             K2 y viene de una planta. Entre los quesos suizos hubo diferencias de más de 50 veces, así que ninguna \
             lista de alimentos es exacta."
        }
        ClaimId::MostLackK2 => {
            "Ninguna institución de salud ha fijado cuánta K2 necesitan las personas: la EFSA encontró muy pocas \
             pruebas. En un estudio holandés, 31 de cada 100 adultos superaban un nivel que algunos ven como señal \
             de vitamina K baja. Ese nivel es solo una costumbre de los investigadores. No es una enfermedad."
        }
        ClaimId::MgpHoldsCalcium => {
            "Esto se sabe por estudios en animales y en el laboratorio. Los ratones sin MGP mueren jóvenes, porque \
             sus arterias se llenan de calcio. La MGP frena el calcio, pero no lo envía a los huesos. Eso no \
             demuestra que más vitamina K mantenga sanas a las personas."
        }
        ClaimId::K2DirectsCalcium => {
            "No encontramos ningún estudio que siguiera al calcio por ese camino. En un ensayo de dos años con 365 \
             hombres, MK-7 con vitamina D no frenó el calcio en una válvula cardíaca. Un análisis conjunto de \
             ensayos sobre los huesos no vio ningún efecto de la vitamina K en la densidad ósea. Así que la idea de \
             que la K2 guía el calcio va más allá de los estudios."
        }
        ClaimId::K2ClearsArteries => {
            "No encontramos ningún ensayo en el que el calcio desapareciera. En 26 personas con 45 mg de MK-4 al \
             día, la puntuación de calcio subió un 14 % en un año. En ensayos sobre diálisis y sobre una válvula del \
             corazón, con K2 se acumuló tanto calcio como sin ella. Que alguien diga que limpia los vasos no es \
             motivo para retrasar una revisión del corazón."
        }
        ClaimId::K2BestPrevention => {
            "Dos análisis conjuntos de ensayos vieron un poco menos de calcio con una forma u otra de vitamina K. \
             Los ensayos sobre una válvula del corazón, sobre vasos rígidos y sobre diálisis no vieron ningún \
             beneficio de la K2. No encontramos ninguno que muestre menos infartos. La EFSA examinó la K2 para el \
             corazón y no encontró pruebas de un efecto."
        }
        ClaimId::K2ElasticArteries => {
            "No encontramos ningún ensayo de K2 con esta cifra. El ensayo más parecido dio K1, con vitamina D y \
             minerales. Un ensayo de MK-7 de tres años, pagado por un fabricante, vio arterias menos rígidas. Un \
             ensayo de K2 de un año en personas con enfermedad de los riñones no vio ningún cambio."
        }
        ClaimId::CalciumHarmsHeart => {
            "Los ensayos no coinciden. En 5 ensayos con 8151 personas tuvieron un infarto 143 con pastillas de calcio y 111 sin ellas. En un ensayo con 36 282 mujeres de Estados Unidos, el calcio con vitamina D no cambió nada. Tras 7 años, los escáneres de su corazón eran casi iguales. Un médico puede decir si una pastilla de calcio tiene sentido para usted."
        }
        ClaimId::CalciumScoreRisk => {
            "Un estudio tras otro muestra esta relación. Se refiere a grupos de personas: una puntuación no puede \
             decir qué le pasará a una sola. Una puntuación de 0 no descarta una enfermedad del corazón. Un dolor en \
             el pecho es una emergencia, sea cual sea la puntuación."
        }
        ClaimId::OutwardSigns => {
            "En un artículo científico, los hombres calvos en la coronilla tenían más enfermedades del corazón. La \
             pérdida de pelo en la frente no tenía esa relación, y no se examinó el calcio. En 4092 daneses, la \
             dp-ucMGP no tenía una relación propia con la presión arterial alta. La presión arterial y el cansancio \
             tienen muchas causas, así que consúltelos con un médico."
        }
        ClaimId::K2StrongBones => {
            "La EFSA está de acuerdo en que la vitamina K de los alimentos contribuye a unos huesos normales. Un \
             análisis conjunto de ensayos no vio que más vitamina K cambiara la densidad ósea ni las fracturas de \
             columna. Quizá la vitamina K prevenga otras fracturas, pero las pruebas son demasiado débiles. Los \
             ensayos sueltos de K2 no coinciden entre sí."
        }
        ClaimId::DAndK2Together => {
            "En un estudio holandés, murieron más, durante el estudio, las personas con ambas vitaminas bajas. Es \
             una relación, no una prueba. En un ensayo de dos años con 365 hombres, las dos juntas no frenaron el \
             calcio en una válvula del corazón. Una revisión dice que ambas podrían ayudar a las mujeres después de \
             la menopausia. Un ensayo de Japón sobre los huesos, citado a menudo, usó medicamentos mucho más \
             potentes que los suplementos."
        }
        ClaimId::DAndCalciumBones => {
            "En Estados Unidos, las etiquetas pueden decir que suficiente calcio y vitamina D quizá ayude contra la \
             osteoporosis (huesos débiles). Las Academias Nacionales de Estados Unidos ven riesgo para el hueso por \
             debajo de 30 nmol/L; por encima de 75 no ven un beneficio constante. Según la Endocrine Society, los \
             adultos sanos menores de 75 años no necesitan superar la cantidad diaria. Así que se trata de tener \
             suficiente, no de tener cada vez más."
        }
        ClaimId::StiffJointsCalcium => {
            "Los cristales de calcio en el cartílago (condrocalcinosis o CPPD) son frecuentes: en un estudio los tenían 7 de cada 100 personas de unos 64 años. En un estudio de Estados Unidos solo podían explicar unos 4 de cada 100 casos de articulaciones desgastadas (artrosis). Una articulación caliente e hinchada puede ser seudogota y necesita un médico. Antes de los 60 años conviene decírselo a un médico: detrás puede haber una glándula, el hierro o el magnesio."
        }
        ClaimId::K2SuppleJoints => {
            "No encontramos ningún ensayo de K2 para las articulaciones o los tendones. Un ensayo de K1 de tres años \
             con 378 personas no vio ningún efecto general en la artrosis de las manos. En un estudio, las personas \
             con la K1 muy baja tenían más daños en la rodilla. Es una relación, no una prueba."
        }
        ClaimId::K2Inflammation => {
            "Un ensayo de tres años con 244 mujeres examinó esto. La MK-7 no cambió las señales de inflamación en su \
             sangre. El fabricante pagó el ensayo. Es un solo ensayo, en mujeres, así que no dice nada de otras \
             enfermedades."
        }
        ClaimId::DpUcmgpShowsLack => {
            "Es un marcador de la vitamina K, pero no hay ningún punto de corte acordado. También sube con una \
             enfermedad de los riñones o con más peso en la cintura, y los genes influyen. Un estudio holandés habló \
             de vitamina K baja por encima de 500 pmol/L, y 31 de cada 100 adultos tenían un resultado así. Por eso, \
             un resultado alto por sí solo no demuestra que falte vitamina K."
        }
        ClaimId::DpUcmgpForetells => {
            "Los estudios no coinciden. En uno checo, las personas con los resultados más altos tenían más a menudo \
             arterias rígidas; en 4092 daneses no hubo relación. En un estudio holandés, tanto los resultados bajos \
             como los altos se relacionaban con más muertes. Esta prueba no puede decir cómo están las arterias de \
             una persona."
        }
        ClaimId::KLowersMarkers => {
            "Los ensayos lo muestran con claridad. En un análisis conjunto de 13 ensayos con 2162 personas, la \
             dp-ucMGP bajó casi a la mitad. Con más vitamina K bajó más. Pero un marcador más bajo no es menos \
             enfermedad: los ensayos sobre válvulas y vasos, en su mayoría, no vieron ningún beneficio."
        }
        ClaimId::K2BloodTest => {
            "Ningún análisis de sangre es la prueba de referencia para la vitamina K. La K2 suele ser demasiado baja \
             para medirla, salvo si se come mucha. Que sea demasiado baja para medirla no es una carencia. Para la \
             K1, los rangos de los laboratorios y los de los estudios no coinciden."
        }
        ClaimId::CtxCalciumLeaves => {
            "El CTX muestra a qué ritmo degrada el hueso su proteína. No muestra adónde va el calcio. Cambia con las \
             comidas y con la hora del día, y un laboratorio cambió su propio límite inferior. No encontramos \
             ninguna guía que fije el calcio según el CTX o lo repita cada año con un TAC del corazón."
        }
        ClaimId::DNeedsK2 => {
            "La EFSA y las Academias Nacionales de Estados Unidos fijan un límite de 100 µg (4000 UI) al día para \
             adultos. Es el mismo con K2 y sin ella. El daño de la vitamina D sin K2 se vio en animales; no \
             encontramos pruebas en personas. Así que la K2 no hace segura una cantidad mayor de vitamina D."
        }
        ClaimId::ProductAmounts => {
            "Los ensayos de MK-7 citados aquí usaron de 180 a 720 µg al día; un producto lleva 100 µg. Tras 420 µg \
             de MK-4, no se encontró nada en la sangre. Los ensayos de Japón sobre los huesos dieron 45 mg de MK-4, \
             unas 100 veces esa cantidad, como medicamento. La cantidad usada en un ensayo no es un consejo para \
             nadie."
        }
        ClaimId::HighK2Harmless => {
            "En un ensayo grande de Japón, los efectos secundarios fueron más frecuentes con 45 mg de MK-4 al día. \
             El NHS británico dice que es poco probable que 1 mg al día o menos, de suplementos, haga daño. Con \
             anticoagulantes como la warfarina o el acenocumarol, 10 µg de MK-7 ya cambiaron la coagulación de \
             algunas personas. Así que la afirmación no es cierta."
        }
        ClaimId::K2Fasting => {
            "No encontramos ningún estudio sobre esto. Lo que se cuenta de un estudio apunta a lo contrario: sin \
             comida se absorbió menos. No pudimos leer ese estudio."
        }
        ClaimId::K2Skin => {
            "No encontramos ningún estudio de K2 sobre la piel. En una prueba con piel de cerdo, la K1 se quedó \
             sobre todo en la capa externa. No se sabe cuánta atraviesa la piel en las personas, ni durante cuánto \
             tiempo."
        }
        ClaimId::DCalciumUptake => {
            "La vitamina D ayuda al intestino a absorber el calcio, pero estas cifras no son correctas. En un \
             estudio de 319 hombres, la absorción solo era claramente más baja por debajo de unos 10 nmol/L. En un \
             ensayo con 71 personas, la cantidad más alta de vitamina D la subió 7 puntos porcentuales. Ningún \
             resultado de vitamina D puede decir cuánto calcio absorbe una persona."
        }
    }
}

#[must_use]
pub const fn claim_group(group: ClaimGroup) -> &'static str {
    match group {
        ClaimGroup::Kinds => "Tipos de vitamina K, y alimentos",
        ClaimGroup::Arteries => "Arterias y corazón",
        ClaimGroup::Bones => "Huesos",
        ClaimGroup::Joints => "Articulaciones",
        ClaimGroup::Tests => "Pruebas",
        ClaimGroup::Amounts => "Cuánto y cómo",
    }
}

#[must_use]
pub const fn claim_verdict(verdict: ClaimVerdict) -> &'static str {
    match verdict {
        ClaimVerdict::Supported => "Los estudios lo apoyan",
        ClaimVerdict::Partly => "Cierto en parte, o los estudios no coinciden",
        ClaimVerdict::Unsupported => "Ningún estudio bueno lo muestra",
        ClaimVerdict::Contradicted => "Los estudios indican lo contrario",
    }
}

#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Examinado por instituciones de salud, o en muchos ensayos reunidos.",
        Grade::B => "Probado en un ensayo: unas personas lo recibieron y otras no.",
        Grade::C => "Se observó a personas, sin tratarlas. Eso muestra relaciones, no causas.",
        Grade::D => "Se sabe por animales o por el laboratorio, no en personas.",
        Grade::E => "No encontramos ningún estudio.",
    }
}

pub const CLAIMS: Claims = claims_words!();

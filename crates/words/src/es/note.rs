//! Notes: what moves a figure, and what studies found. No advice.

use calcium_compass_core::note::NoteId;

#[must_use]
pub const fn note(note: NoteId) -> &'static str {
    match note {
        NoteId::Season => {
            "La vitamina D en sangre sube y baja con el sol. Al final del invierno es hasta un tercio más baja que en verano."
        }
        NoteId::Assay => {
            "Los laboratorios usan métodos distintos. En una comprobación, algunos se desviaban hasta un 17 %. \
             Compare resultados de un mismo laboratorio cuando pueda."
        }
        NoteId::Weight => {
            "Las personas con más peso corporal tienen niveles más bajos en promedio."
        }
        NoteId::Epimer => {
            "En bebés de menos de 1 año, algunos métodos cuentan también una sustancia parecida y dan un valor \
             demasiado alto. Pregunte al laboratorio si su método las distingue."
        }
        NoteId::D2 => {
            "Algunos métodos miden mal la vitamina D2, la forma que llevan algunas pastillas. \
             Dígaselo al laboratorio si la suya es D2."
        }
        NoteId::Biotin => {
            "Mucha biotina, como la de las pastillas para el pelo y las uñas, puede dar una vitamina D demasiado \
             alta con algunos métodos. Otras pruebas salen entonces demasiado bajas. Pregunte al laboratorio cuánto \
             tiempo antes de la prueba influye."
        }
        NoteId::DpUcmgpKidney => {
            "En personas con un trasplante de riñón, la cifra era un 14 % más baja por cada 10 puntos de mejor función renal."
        }
        NoteId::DpUcmgpWeight => {
            "En un estudio era más alta en personas con más peso alrededor de la cintura."
        }
        NoteId::DpUcmgpJShape => {
            "En un estudio holandés, tanto las cifras bajas como las altas se relacionaban con más muertes. Por eso, \
             una cifra más baja no es mejor sin más."
        }
        NoteId::MarkerNotOutcome => {
            "La MK-7, una forma de vitamina K2, baja esta cifra en los ensayos. \
             Los ensayos sobre válvulas del corazón, vasos y su rigidez, en su mayoría, no encontraron ningún beneficio."
        }
        NoteId::Undetectable => {
            "En la mayoría de las personas es demasiado baja para medirla. Eso no es una carencia."
        }
        NoteId::PhylloquinoneConflict => {
            "Aquí las fuentes no coinciden. Un resultado puede estar a la vez en el rango de un laboratorio y en el \
             grupo más bajo de un estudio."
        }
        NoteId::Fasting => {
            "Los resultados solo se pueden comparar si la sangre se saca por la mañana, en ayunas."
        }
        NoteId::FastingK1 => "Para esta prueba, la sangre se saca tras 12 a 14 horas sin comer.",
        NoteId::SameTime => "Lo mejor es repetir la prueba a la misma hora del día.",
        NoteId::LabsDiffer => {
            "Un laboratorio cambió su propio límite inferior de 25 a 136. Por eso lo que más cuenta es el rango \
             impreso en su informe."
        }
        NoteId::BoneMarkerMoves => {
            "Una enfermedad de los riñones, un hueso roto, los corticoides y los medicamentos para la osteoporosis cambian esta cifra."
        }
        NoteId::OtherPth => {
            "La PTH es otra prueba y aquí no se lee. Los médicos la necesitan para saber qué significa un calcio alto o bajo."
        }
        NoteId::OtherPhosphate => "El fosfato es otra prueba y aquí no se lee.",
        NoteId::OtherIonised => {
            "El calcio iónico es otra prueba con su propio rango. Aquí no se lee."
        }
        NoteId::OtherUrine => "El calcio en la orina es otra prueba y aquí no se lee.",
        NoteId::CalciumInChildren => {
            "El calcio de los niños es más alto; cuenta el rango que su laboratorio da para la edad."
        }
        NoteId::TotalWithoutAlbumin => {
            "El calcio total sube y baja con la albúmina. Añada la albúmina y la página puede ajustarlo."
        }
        NoteId::WorseOfTwo => {
            "Con una albúmina baja o una enfermedad de los riñones, ni el calcio total ni el ajustado son seguros. Por eso cuenta el peor de los dos."
        }
        NoteId::Thiazide => {
            "Las tiazidas, un tipo de diurético, suben el calcio. No las deje por su cuenta."
        }
        NoteId::Lithium => {
            "El litio puede subir el calcio. No lo deje por su cuenta: dígaselo a la consulta que lo controla."
        }
        NoteId::WorkedOutOtherwise => {
            "Con su calcio total y su albúmina, esta página obtiene un calcio ajustado distinto del que usted escribió. Los laboratorios usan fórmulas distintas. Cuenta el peor de los dos."
        }
        NoteId::AlbuminTooLow => {
            "La albúmina es tan baja que el calcio no se puede ajustar. El calcio puede ser entonces más alto de lo que parece. Consulte a su médico."
        }
        NoteId::AdjustmentLimits => {
            "El ajuste puede ser erróneo si la albúmina se aleja mucho de lo habitual, y con algunas enfermedades, como las de los riñones."
        }
        NoteId::CacFourHundred => {
            "Un estudio tenía un grupo por debajo de 400 y otro por encima de 400. Una puntuación de 400 no está en \
             ninguno de los dos."
        }
        NoteId::CacZero => "Una puntuación de 0 no descarta una enfermedad del corazón.",
        NoteId::PivkaLiver => {
            "Esta prueba también se usa para enfermedades del hígado. Un resultado alto no demuestra que haya poca vitamina K."
        }
        NoteId::WinterCurve => {
            "En estudios de invierno, las personas con {intake} UI al día tenían un promedio de {average} nmol/L. \
             Los promedios de los estudios iban de {low} a {high}. Una persona puede estar lejos de eso."
        }
        NoteId::MeetsButLow => {
            "Su ingesta alcanza una referencia, pero el nivel es bajo para algunas fuentes. \
             Pueden influir lo bien que la absorbe, el método de la prueba y la estación del año."
        }
    }
}

pub const WHAT_MOVES_IT: &str = "Qué puede cambiar esta cifra";

pub const OWN_RANGE: &str = "El rango propio de su laboratorio: {place}.";
#[must_use]
pub const fn place(place: calcium_compass_core::own_lab::Place) -> &'static str {
    use calcium_compass_core::own_lab::Place;
    match place {
        Place::Below => {
            "este resultado está por debajo, y el informe puede marcarlo con una letra o un asterisco"
        }
        Place::Within => "este resultado está dentro",
        Place::Above => {
            "este resultado está por encima, y el informe puede marcarlo con una letra o un asterisco"
        }
        Place::Censored => {
            "el laboratorio solo indicó «menos de» o «más de», así que no se puede saber"
        }
    }
}

//! What is wrong with a field, and an example of a good one.

use crate::complaint::{Complaint, Really};
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

#[must_use]
pub const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NotWhole => "Debe ser un solo número entero, por ejemplo {example}.",
        Complaint::NotANumber => {
            "Debe ser un solo número, con tres decimales como máximo, por ejemplo {example}. Puede poner < o > delante."
        }
        Complaint::Negative => {
            "Un resultado no puede estar por debajo de cero. Escríbalo sin el signo menos, por ejemplo {example}."
        }
        Complaint::UnitMissing => "¿Qué unidad indica su informe? Elija {units}.",
        Complaint::UnitConflict => {
            "Hay una unidad escrita y otra elegida. ¿Cuál indica su informe: {units}?"
        }
        Complaint::UnitUnknown => {
            "Esta prueba no se da en esa unidad. Busque en su informe {units}, por ejemplo {example} {unit}."
        }
        Complaint::LabelUnitMissing => "¿Qué unidad indica la etiqueta? Elija {units}.",
        Complaint::LabelUnitConflict => {
            "Hay una unidad escrita y otra elegida. ¿Cuál indica la etiqueta: {units}?"
        }
        Complaint::LabelUnitUnknown => {
            "Esta cantidad no se da en esa unidad. Busque en la etiqueta {units}, por ejemplo {example} {unit}."
        }
        Complaint::UnitMismatch => {
            "Un resultado en esta unidad no se puede convertir. Busque en su informe {units}."
        }
        Complaint::WrongVitaminD => {
            "Esta página lee la 25-OH-D. La 1,25-OH-D es otra prueba y no muestra cuánta vitamina D tiene. \
             Busque una línea como 25-OH vitamina D 22 ng/mL."
        }
        Complaint::WrongMgp => {
            "Esta página lee solo la dp-ucMGP. La ucMGP total es otra prueba, con cifras mucho más altas. \
             Busque una línea como dp-ucMGP 560 pmol/L."
        }
        Complaint::WrongIonised => {
            "Esta página lee solo el calcio total. El calcio iónico es otra prueba, con cifras más bajas y su propio rango. Busque una línea como calcio 2,35 mmol/L."
        }
        Complaint::Zero => {
            "Un resultado de 0 no puede ser correcto. Si el laboratorio indicó «menos de», escríbalo así: \
             <{example}."
        }
        Complaint::Implausible => {
            "{typed} {unit} queda fuera de lo que esta página puede leer: de {low} a {high} {unit}. Compruebe el número y la \
             unidad. Ejemplo: {example}."
        }
        Complaint::AskNumber => "¿Es {grouped} o {plain}? Elija uno.",
        Complaint::AskUnit => {
            "¿Es de verdad {unit}? {typed} {unit} es raro. {typed} {other} es frecuente."
        }
        Complaint::AskOtherUnit => {
            "¿Qué unidad es? {typed} {unit} difícilmente puede ser correcto. {typed} {other} sí."
        }
        Complaint::AskIonised => {
            "¿Es calcio iónico (también llamado calcio libre, iCa o Ca2+)? Esa es otra prueba. Esta página lee el calcio total."
        }
        Complaint::NotRange => {
            "Esto parece un rango. Escriba el único número que es su resultado, por ejemplo {example}."
        }
        Complaint::NotSeveral => {
            "Aquí hay más de un número, o un espacio dentro del número. Escriba un resultado con su unidad, por ejemplo {example} {unit}."
        }
        Complaint::NotExponent => {
            "Está escrito como potencia de diez. Escriba el número completo, por ejemplo {example}."
        }
        Complaint::TwoSigns => {
            "Aquí hay dos signos, o el signo no coincide con la opción de al lado. Deje uno: < para menos de, > para más de."
        }
        Complaint::AmountConflict => {
            "Aquí hay dos cantidades y no son iguales. Escriba una de ellas con su unidad, por ejemplo {example} {unit}."
        }
        Complaint::MismatchCalcitriol => {
            "La 1,25-(OH)2-D se da en pmol/L. Esa es otra prueba. Mire qué prueba es: la 25-OH-D se da en {units}."
        }
        Complaint::AskWhole => "¿Es {grouped}? Esta puntuación es un número entero.",
        Complaint::AskRangeUnit => {
            "¿Qué unidad es? El rango del laboratorio encaja con {other}. No encaja con {unit}."
        }
        Complaint::AskAnalyte => {
            "¿Dice D2 esta línea de su informe? La D2 sola suele ser demasiado baja para medirla. Esta página lee el total de D2 y D3."
        }
        Complaint::WrongD2 => {
            "La D2 es solo una parte de la 25-OH-D. Busque el total en su informe, una línea como 25-OH vitamina D 22 ng/mL."
        }
        Complaint::AskElemental => {
            "¿{typed} {unit} es el calcio mismo, o la sal que lo contiene? {typed} {unit} de carbonato de calcio contienen {calcium} {unit} de calcio."
        }
        Complaint::AskForm => {
            "¿Qué vitamina K es: K1, MK-4 o MK-7? Busque estos nombres en la etiqueta. Mientras no lo sepa, no cuenta para ninguna."
        }
        Complaint::WrongSalt => {
            "Esta página cuenta el calcio mismo, no su sal. Busque en la etiqueta «calcio» o «calcio elemental», por \
             ejemplo {example} {unit}."
        }
        Complaint::AskPeriod => "¿Son {typed} {unit} para un día, o para una semana o un mes?",
        Complaint::CalciumConflict => {
            "Estos dos valores de calcio no concuerdan. La albúmina no puede explicar tanta diferencia entre el calcio total y el ajustado. Compruebe los dos en su informe, y que sean del mismo día. Mientras tanto cuenta el peor."
        }
    }
}

#[must_use]
pub const fn if_really(really: Really) -> &'static str {
    match really {
        Really::Calcium => {
            "Si su informe dice esto de verdad, llame ahora mismo a emergencias o vaya a urgencias."
        }
        Really::Result => "Si su informe dice esto de verdad, busque atención médica hoy mismo.",
        Really::Amount => "Si de verdad toma tanto, busque atención médica hoy mismo.",
    }
}

#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "La edad debe ser un número, por ejemplo 67.",
        PersonProblem::AgeImplausible => "La edad debe ser de 0 a 120 años, por ejemplo 67.",
        PersonProblem::StageMismatch => {
            "Esta etapa de la vida y «Masculino» no concuerdan. Cambie una de las dos, por ejemplo a «No \
             corresponde»."
        }
    }
}

pub const ERROR: &str = "Error:";
pub const YES_UNIT: &str = "Sí, {unit}";
pub const NO_UNIT: &str = "No, es {other}";
pub const IT_IS_UNIT: &str = "Es {other}";
pub const REALLY_UNIT: &str = "De verdad es {unit}";
pub const YES_IONISED: &str = "Sí, calcio iónico";
pub const NO_TOTAL: &str = "No, calcio total";
pub const INTERNATIONAL_UNIT: &str = "UI";
pub const BOUND_OF: &str = "Signo delante del número: {measure}";
pub const LEFT_OUT_MARK: &str = "«{mark}» es la marca del laboratorio. No se tiene en cuenta.";
pub const RANGE_SEEN: &str = "{range} parece el rango del laboratorio. No se tiene en cuenta.";
pub const USE_RANGE: &str = "Usarlo como rango de mi laboratorio";
pub const YES_D2: &str = "Sí, dice D2";
pub const NO_D2: &str = "No, es el total";
pub const ALL_CALCIUM: &str = "Todo es calcio";
pub const HOLDS_CALCIUM: &str = "Contiene {calcium} {unit} de calcio";
pub const IS_SALT: &str = "Es una sal";

#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "Debe ser un solo número, sin nada más, por ejemplo 4,5.",
        LabProblem::Implausible => {
            "Estos límites no pueden ser correctos. El inferior debe ser menor que el superior. Un CV va de 0,1 a \
             50."
        }
    }
}

//! The form: questions, labels, hints, and what skipping a field does.

pub const ABOUT_YOU: &str = "Sobre usted";
pub const OPTIONAL: &str = "todo es opcional";
pub const BLOOD_RESULTS: &str = "Resultados de pruebas";
pub const FROM_REPORT: &str = "de su informe del laboratorio";
pub const INTAKES: &str = "Lo que come y toma";
pub const INTAKES_SHORT: &str = "Lo que come y toma";
pub const FROM_LABELS: &str = "de las etiquetas y las tablas de alimentos";
pub const YOUR_NUMBERS: &str = "Sus cifras";
pub const MEANING: &str = "Qué significan";

pub const VKA_QUESTION: &str =
    "¿Toma acenocumarol (Sintrom), warfarina u otro anticoagulante de este tipo?";
pub const VKA_HINT: &str = "También son de este tipo la warfarina (Aldocumar, Coumadin), el fenprocumón, la fenindiona y la fluindiona. \
     Responda No si solo toma apixabán, rivaroxabán, edoxabán, dabigatrán, heparina, aspirina o clopidogrel. \
     Los resultados de vitamina K se muestran cuando haya respondido.";
pub const KIDNEY_QUESTION: &str = "¿Tiene un problema de riñón?";
pub const KIDNEY_HINT: &str = "Una enfermedad de los riñones, la diálisis o un trasplante cambian el resultado de MGP. \
     Ese resultado se muestra cuando haya respondido o añadido su eGFR.";
pub const YES: &str = "Sí";
pub const NO: &str = "No";
pub const UNSURE: &str = "No lo sé con seguridad";

pub const AGE: &str = "Edad";
pub const AGE_HINT: &str =
    "Algunas fuentes son solo para adultos o solo para niños. Sin la edad no se pueden usar.";
pub const AGE_UNIT: &str = "Unidad de la edad";
pub const YEARS: &str = "años";
pub const MONTHS: &str = "meses";
pub const ADULT: &str = "18 años o más (sin dar la edad)";
pub const SEX: &str = "Sexo registrado al nacer";
pub const SEX_HINT: &str = "Las pruebas de los huesos y las necesidades diarias son distintas según el sexo. Sin \
     este dato, algunas fuentes no se pueden usar.";
pub const FEMALE: &str = "Femenino";
pub const MALE: &str = "Masculino";
pub const NOT_SAID: &str = "Prefiero no decirlo";
pub const LIFE_STAGE: &str = "Etapa de la vida";
pub const NO_STAGE: &str = "No corresponde";
pub const FLAGS: &str = "Salud y medicamentos";
pub const FLAGS_HINT: &str =
    "Marque lo que corresponda. Cada casilla puede hacer que aparezca una advertencia importante.";
pub const CONDITIONS: &str = "Problemas de salud";
pub const MEDICINES: &str = "Medicamentos";

pub const MORE_RESULTS: &str = "Más";
pub const UNIT_OF: &str = "Unidad de {measure}";
pub const CHOOSE_UNIT: &str = "unidad";
pub const PER_OF: &str = "Cada cuánto: {measure}";
pub const PER_DAY: &str = "al día";
pub const PER_WEEK: &str = "a la semana";
pub const PER_MONTH: &str = "al mes";
pub const PER_DAY_AVERAGE: &str = "{value} {unit} al día en promedio";
pub const ANALYTE: &str = "Nombre de la prueba en el informe";
pub const DP_UCMGP: &str = "dp-ucMGP";
pub const TOTAL_UCMGP: &str = "ucMGP o ucMGP total";

pub const LAB_DETAILS: &str = "Fecha, prueba anterior, rango de su laboratorio";
pub const DATE_OF_TEST: &str = "Fecha de la prueba";
pub const EARLIER: &str = "Resultado anterior, en la misma unidad";
pub const EARLIER_DATE: &str = "Fecha de la prueba anterior";
pub const EARLIER_HINT: &str =
    "Con las dos fechas, la página dice si el cambio es mayor que el azar.";
pub const LAB_LOW: &str = "Límite inferior de su laboratorio";
pub const LAB_HIGH: &str = "Límite superior de su laboratorio";
pub const LAB_CV: &str = "Variación de la prueba en su laboratorio (CV), en %";
pub const LAB_CV_HINT: &str =
    "Cuánto varía la propia prueba del laboratorio. Pocos informes lo indican.";
pub const ALSO: &str = "Equivale a {value}";
pub const EARLIER_NEEDS: &str =
    "Para compararlos, indique las dos fechas. La de la prueba anterior debe ser la más antigua.";

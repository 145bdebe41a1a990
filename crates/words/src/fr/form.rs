//! The form: questions, labels, hints, and what skipping a field does.

pub const ABOUT_YOU: &str = "À propos de vous";
pub const OPTIONAL: &str = "tout est facultatif";
pub const BLOOD_RESULTS: &str = "Résultats d’analyses";
pub const FROM_REPORT: &str = "selon le compte rendu du laboratoire";
pub const INTAKES: &str = "Ce que vous mangez et prenez";
pub const INTAKES_SHORT: &str = "Repas et gélules";
pub const FROM_LABELS: &str = "selon les étiquettes et les tables des aliments";
pub const YOUR_NUMBERS: &str = "Vos résultats";
pub const MEANING: &str = "Ce qu’ils veulent dire";

pub const VKA_QUESTION: &str = "Prenez-vous de la warfarine (Coumadine) ou un autre anticoagulant de ce type (antivitamine K, AVK) ?";
pub const VKA_HINT: &str = "Aussi l’acénocoumarol (Sintrom, Minisintrom), la fluindione (Préviscan), la phenprocoumone (Marcoumar) et la phénindione. \
     Répondez Non si vous prenez seulement apixaban, rivaroxaban, édoxaban, dabigatran, héparine, aspirine ou clopidogrel. \
     Les résultats de vitamine K s’affichent une fois que vous avez répondu.";
pub const KIDNEY_QUESTION: &str = "Avez-vous un problème de reins ?";
pub const KIDNEY_HINT: &str = "Une maladie des reins, une dialyse ou une greffe changent le résultat de la MGP. \
     Ce résultat s’affiche une fois que vous avez répondu, ou ajouté votre DFG estimé (eGFR).";
pub const YES: &str = "Oui";
pub const NO: &str = "Non";
pub const UNSURE: &str = "Je ne sais pas";

pub const AGE: &str = "Âge";
pub const AGE_HINT: &str =
    "Certaines sources valent pour les adultes ou pour les enfants : il leur faut l’âge.";
pub const AGE_UNIT: &str = "Unité de l’âge";
pub const YEARS: &str = "ans";
pub const MONTHS: &str = "mois";
pub const ADULT: &str = "18 ans ou plus (âge non précisé)";
pub const SEX: &str = "Sexe enregistré à la naissance";
pub const SEX_HINT: &str = "Les analyses des os et les besoins par jour diffèrent selon le sexe. Sans lui, certaines \
     sources ne peuvent pas servir.";
pub const FEMALE: &str = "Féminin";
pub const MALE: &str = "Masculin";
pub const NOT_SAID: &str = "Je préfère ne pas répondre";
pub const LIFE_STAGE: &str = "Étape de la vie";
pub const NO_STAGE: &str = "Ne s’applique pas";
pub const FLAGS: &str = "Maladies et médicaments";
pub const FLAGS_HINT: &str =
    "Cochez ce qui s’applique. Chaque case peut faire apparaître un avertissement important.";
pub const CONDITIONS: &str = "Maladies";
pub const MEDICINES: &str = "Médicaments";

pub const MORE_RESULTS: &str = "Plus";
pub const UNIT_OF: &str = "Unité : {measure}";
pub const CHOOSE_UNIT: &str = "unité";
pub const PER_OF: &str = "Fréquence : {measure}";
pub const PER_DAY: &str = "par jour";
pub const PER_WEEK: &str = "par semaine";
pub const PER_MONTH: &str = "par mois";
pub const PER_DAY_AVERAGE: &str = "{value} {unit} par jour en moyenne";
pub const ANALYTE: &str = "Nom de l’analyse sur le compte rendu";
pub const DP_UCMGP: &str = "dp-ucMGP";
pub const TOTAL_UCMGP: &str = "ucMGP ou ucMGP totale";

pub const LAB_DETAILS: &str = "Date, analyse précédente, valeurs du laboratoire";
pub const DATE_OF_TEST: &str = "Date de l’analyse";
pub const EARLIER: &str = "Résultat précédent, dans la même unité";
pub const EARLIER_DATE: &str = "Date de l’analyse précédente";
pub const EARLIER_HINT: &str =
    "Avec les deux dates, la page dit si le changement est plus grand que le hasard.";
pub const LAB_LOW: &str = "Limite basse de votre laboratoire";
pub const LAB_HIGH: &str = "Limite haute de votre laboratoire";
pub const LAB_CV: &str = "Variation de l’analyse dans votre laboratoire (CV), en %";
pub const LAB_CV_HINT: &str =
    "De combien varie l’analyse elle-même dans ce laboratoire. Peu de comptes rendus l’indiquent.";
pub const ALSO: &str = "Équivaut à {value}";
pub const EARLIER_NEEDS: &str = "Pour les comparer, indiquez les deux dates. Celle de l’analyse précédente doit être \
     la plus ancienne.";

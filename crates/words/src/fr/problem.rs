//! What is wrong with a field, and an example of a good one.

use crate::complaint::{Complaint, Really};
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

#[must_use]
pub const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NotWhole => "Il faut un seul nombre entier, comme {example}.",
        Complaint::NotANumber => {
            "Il faut un seul nombre avec trois décimales au plus, comme {example}. \
             Vous pouvez mettre < ou > devant."
        }
        Complaint::Negative => {
            "Un résultat ne peut pas être sous zéro. Tapez-le sans signe moins, comme {example}."
        }
        Complaint::UnitMissing => {
            "Quelle unité figure sur votre compte rendu ? Choisissez {units}."
        }
        Complaint::UnitConflict => {
            "Une unité est tapée et une autre est choisie. Laquelle figure sur votre compte rendu : {units} ?"
        }
        Complaint::UnitUnknown => {
            "Cette analyse n’est pas donnée dans cette unité. Cherchez {units} sur votre compte rendu, comme \
             {example} {unit}."
        }
        Complaint::LabelUnitMissing => "Quelle unité figure sur l’étiquette ? Choisissez {units}.",
        Complaint::LabelUnitConflict => {
            "Une unité est tapée et une autre est choisie. Laquelle figure sur l’étiquette : {units} ?"
        }
        Complaint::LabelUnitUnknown => {
            "Cette quantité n’est pas donnée dans cette unité. Cherchez {units} sur l’étiquette, comme {example} {unit}."
        }
        Complaint::UnitMismatch => {
            "Un résultat dans cette unité ne peut pas être converti. Cherchez {units} sur votre compte rendu."
        }
        Complaint::WrongVitaminD => {
            "Cette page lit la 25-OH-D. La 1,25-OH-D est une autre analyse et ne montre pas combien de vitamine D \
             vous avez. Cherchez une ligne comme 25-OH vitamine D 22 ng/mL."
        }
        Complaint::WrongMgp => {
            "Cette page lit seulement la dp-ucMGP. L’ucMGP totale est une autre analyse, avec des chiffres bien plus \
             élevés. Cherchez une ligne comme dp-ucMGP 560 pmol/L."
        }
        Complaint::WrongIonised => {
            "Cette page lit seulement le calcium total. Le calcium ionisé est une autre analyse, avec des chiffres plus bas et ses propres valeurs. Cherchez une ligne comme calcium 2,35 mmol/L."
        }
        Complaint::Zero => {
            "Un résultat de 0 ne peut pas être juste. Si le laboratoire a indiqué « moins de », tapez-le ainsi : \
             <{example}."
        }
        Complaint::Implausible => {
            "{typed} {unit} n’est pas entre {low} et {high} {unit}, les limites de ce que cette page peut lire. Vérifiez \
             le chiffre et l’unité. Exemple : {example}."
        }
        Complaint::AskNumber => "Est-ce {grouped} ou {plain} ? Choisissez.",
        Complaint::AskUnit => {
            "Est-ce vraiment en {unit} ? {typed} {unit}, c’est rare. {typed} {other}, c’est courant."
        }
        Complaint::AskOtherUnit => {
            "Quelle est l’unité ? {typed} {unit} ne peut guère être juste. {typed} {other} peut l’être."
        }
        Complaint::AskIonised => {
            "Est-ce du calcium ionisé (aussi appelé calcium libre, iCa ou Ca2+) ? C’est une autre analyse. Cette page lit le calcium total."
        }
        Complaint::NotRange => {
            "Cela ressemble à un intervalle. Tapez seulement votre résultat, comme {example}."
        }
        Complaint::NotSeveral => {
            "Il y a plus d’un nombre ici, ou une espace dans le nombre. Tapez un résultat avec son unité, comme {example} {unit}."
        }
        Complaint::NotExponent => {
            "Ce nombre est écrit en puissance de dix. Tapez-le en entier, comme {example}."
        }
        Complaint::TwoSigns => {
            "Il y a deux signes ici, ou le signe ne va pas avec le choix à côté. Gardez-en un : < pour moins de, > pour plus de."
        }
        Complaint::AmountConflict => {
            "Il y a deux quantités ici, et elles ne sont pas égales. Tapez l’une des deux avec son unité, comme {example} {unit}."
        }
        Complaint::MismatchCalcitriol => {
            "La 1,25-(OH)2-D est donnée en pmol/L. C’est une autre analyse. Regardez de quelle analyse il s’agit : \
             la 25-OH-D est donnée en {units}."
        }
        Complaint::AskWhole => "Est-ce {grouped} ? Ce score est un nombre entier.",
        Complaint::AskRangeUnit => {
            "Quelle est l’unité ? L’intervalle du laboratoire va avec {other}. Il ne va pas avec {unit}."
        }
        Complaint::AskAnalyte => {
            "Cette ligne de votre compte rendu dit-elle D2 ? La D2 seule est souvent trop basse pour être mesurée. Cette page lit le total de D2 et D3."
        }
        Complaint::WrongD2 => {
            "La D2 n’est qu’une partie de la 25-OH-D. Cherchez le total sur votre compte rendu, une ligne comme 25-OH vitamine D 22 ng/mL."
        }
        Complaint::AskElemental => {
            "{typed} {unit}, est-ce le calcium lui-même, ou le sel qui le contient ? {typed} {unit} de carbonate de calcium contiennent {calcium} {unit} de calcium."
        }
        Complaint::AskForm => {
            "De quelle vitamine K s’agit-il : K1, MK-4 ou MK-7 ? Cherchez ces noms sur l’étiquette. Sans réponse, elle ne compte pour aucune."
        }
        Complaint::WrongSalt => {
            "Cette page compte le calcium lui-même, pas son sel. Cherchez « calcium » ou « calcium élément » sur l’étiquette, comme {example} {unit}."
        }
        Complaint::AskPeriod => {
            "{typed} {unit}, est-ce pour un jour, ou pour une semaine ou un mois ?"
        }
        Complaint::CalciumConflict => {
            "Ces deux valeurs de calcium ne vont pas ensemble. L’albumine ne peut pas expliquer un tel écart entre le calcium total et le calcium corrigé. Vérifiez les deux sur votre compte rendu, et qu’elles sont du même jour. En attendant, c’est la pire des deux qui compte."
        }
    }
}

#[must_use]
pub const fn if_really(really: Really) -> &'static str {
    match really {
        Really::Calcium => {
            "Si votre compte rendu dit vraiment cela, appelez les secours tout de suite."
        }
        Really::Result => {
            "Si votre compte rendu dit vraiment cela, demandez une aide médicale aujourd’hui."
        }
        Really::Amount => {
            "Si vous en prenez vraiment autant, demandez une aide médicale aujourd’hui."
        }
    }
}

#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "L’âge doit être un nombre, comme 67.",
        PersonProblem::AgeImplausible => "L’âge doit être de 0 à 120 ans, comme 67.",
        PersonProblem::StageMismatch => {
            "Cette étape de la vie et « Masculin » ne concordent pas. Changez l’une des deux réponses, par exemple \
             en « Ne s’applique pas »."
        }
    }
}

pub const ERROR: &str = "Erreur :";
pub const YES_UNIT: &str = "Oui, {unit}";
pub const NO_UNIT: &str = "Non, c’est {other}";
pub const IT_IS_UNIT: &str = "C’est {other}";
pub const REALLY_UNIT: &str = "C’est vraiment {unit}";
pub const YES_IONISED: &str = "Oui, calcium ionisé";
pub const NO_TOTAL: &str = "Non, calcium total";
pub const INTERNATIONAL_UNIT: &str = "UI";
pub const BOUND_OF: &str = "Signe devant le nombre : {measure}";
pub const LEFT_OUT_MARK: &str =
    "« {mark} » est la marque du laboratoire. Elle est laissée de côté.";
pub const RANGE_SEEN: &str =
    "{range} ressemble aux valeurs de référence du laboratoire. Elles sont laissées de côté.";
pub const USE_RANGE: &str = "Les utiliser comme valeurs de mon laboratoire";
pub const YES_D2: &str = "Oui, c’est écrit D2";
pub const NO_D2: &str = "Non, c’est le total";
pub const ALL_CALCIUM: &str = "Tout est du calcium";
pub const HOLDS_CALCIUM: &str = "Cela contient {calcium} {unit} de calcium";
pub const IS_SALT: &str = "C’est un sel";

#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "Il faut un seul nombre simple, comme 4,5.",
        LabProblem::Implausible => {
            "Ces limites ne peuvent pas être justes. La limite basse doit être sous la limite haute. Un CV va de 0,1 \
             à 50."
        }
    }
}

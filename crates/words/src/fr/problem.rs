//! What is wrong with a field, and an example of a good one.

use crate::complaint::Complaint;
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
            "Ce test n’est pas donné dans cette unité. \
             Cherchez {units} sur votre compte rendu, comme {example} {unit}."
        }
        Complaint::UnitMismatch => {
            "Un résultat dans cette unité ne peut pas être converti. Cherchez {units} sur votre compte rendu."
        }
        Complaint::WrongVitaminD => {
            "Cette page lit la 25-OH-D. La 1,25-OH-D est un autre test et ne montre pas combien de vitamine D vous avez. \
             Cherchez une ligne comme 25-OH vitamine D 22 ng/mL."
        }
        Complaint::WrongMgp => {
            "Cette page lit seulement la dp-ucMGP. L’ucMGP totale est un autre test, avec des chiffres bien plus élevés. \
             Cherchez une ligne comme dp-ucMGP 560 pmol/L."
        }
        Complaint::Zero => {
            "Un résultat de 0 ne peut pas être juste. \
             Si le laboratoire a imprimé une limite, tapez-la ainsi : <{example}."
        }
        Complaint::Implausible => {
            "Ce chiffre n’est pas entre {low} et {high} {unit}, les limites de ce que cette page peut lire. \
             Vérifiez le chiffre et l’unité, comme {example}."
        }
        Complaint::AskNumber => "Est-ce {grouped} ou {plain} ? Choisissez.",
        Complaint::AskUnit => {
            "Est-ce vraiment en {unit} ? {typed} {unit}, c’est rare. {typed} {other}, c’est courant."
        }
    }
}

pub const IF_REALLY: &str =
    "Si votre compte rendu dit vraiment cela, demandez une aide médicale aujourd’hui.";

#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "L’âge doit être un nombre, comme 67.",
        PersonProblem::AgeImplausible => "L’âge doit être de 0 à 120 ans, comme 67.",
        PersonProblem::StageMismatch => {
            "Cette étape de la vie et « Masculin » ne vont pas ensemble. \
             Changez l’une des deux réponses, par exemple en « Ne s’applique pas »."
        }
    }
}

pub const ERROR: &str = "Erreur :";
pub const YES_UNIT: &str = "Oui, {unit}";
pub const NO_UNIT: &str = "Non, c’est {other}";

#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "Il faut un seul nombre simple, comme 4,5.",
        LabProblem::Implausible => {
            "Cela ne convient pas. La limite basse vient en premier, et un CV va de 0,1 à 50."
        }
    }
}

pub const EXAMPLE: &str = "Un exemple, pas votre résultat";
pub const QUESTIONS: &str = "Questions à poser lors de votre visite";
pub const QUESTION_MINE: &str = "Ce résultat est-il bon pour moi, à mon âge et avec mes maladies ?";
pub const QUESTION_CHANGE: &str = "Faut-il changer quelque chose à ce que je mange ou prends ?";
pub const QUESTION_AGAIN: &str = "Faut-il refaire cette analyse, et quand ?";
pub const ADDRESS: &str = "Cette page :";
pub const CONTENTS: &str = "Sur cette page";
pub const SEARCH: &str = "Chercher dans cette page";
pub const NONE_FOUND: &str = "Rien ici ne contient tous ces mots.";
pub const SOURCES_LEDE: &str = "Chaque tableau avec lequel le calculateur compare un résultat, tel que sa source l’a publié. \
     Chaque ligne dit où on l’a lu.";
pub const REVIEW_SHEET: &str = "Les mêmes tableaux pour relecteurs, avec toutes les règles";
pub const CALCULATOR: &str = "Aller au calculateur";

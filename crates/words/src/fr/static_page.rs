use crate::static_page::StaticWords;

pub const STATIC_PAGE: StaticWords = StaticWords {
    example: "Un exemple, pas votre résultat",
    questions: "Questions à poser à votre visite",
    question_mine: "Ce chiffre est-il bon pour moi, à mon âge et avec mes maladies ?",
    question_change: "Faut-il changer quelque chose à ce que je mange ou prends ?",
    question_again: "Faut-il refaire ce test, et quand ?",
    address: "Cette page :",
    contents: "Sur cette page",
    search: "Chercher dans cette page",
    none_found: "Rien ici n’a tous ces mots.",
    sources_lede: "Chaque tableau avec lequel le calculateur compare un résultat, comme sa source l’a imprimé. Chaque ligne dit où on l’a lu.",
    review_sheet: "Les mêmes tableaux pour relecteurs, avec toutes les règles",
    calculator: "Aller au calculateur",
};

//! The part that counts foods and products.

use calcium_compass_core::food::{Household, Substance};

use crate::catalogue::{Foods, foods_words};

pub const HEADING: &str = "Ce que je mange et prends";
pub const LEDE: &str = "Comptez ce que vous mangez et prenez. Les chiffres des tables d’aliments et des étiquettes sont additionnés ici, sur cet appareil. Rien n’est envoyé.";
pub const NO_PREDICTION: &str = "Cela ne peut pas dire quel sera votre taux dans le sang : les personnes sont trop différentes.";
pub const STEADY: &str = "Gardez une alimentation stable. Ne commencez, n’arrêtez et ne changez pas la vitamine K de vous-même : votre clinique règle votre médicament d’après elle.";
pub const FOODS_HEADING: &str = "Aliments et boissons";
pub const LESS: &str = "Un de moins : {food}";
pub const MORE: &str = "Un de plus : {food}";
pub const COUNTED: &str = "{food} : {n}. En tout {grams} g.";
pub const PORTION: &str = "{n} {household} ({grams} g)";
pub const GRAMS: &str = "{grams} g";
pub const PORTION_OF: &str = "Portion : {food}";
pub const ANOTHER_FOOD: &str = "Un autre aliment";
pub const FOUND: &str = "Aliments trouvés : {n}";
pub const FOUND_NONE: &str = "Aucun aliment de la table ne porte ce nom. Essayez un autre mot.";
pub const FOUND_SOME: &str =
    "Aliments trouvés : {n}. Les {shown} premiers sont affichés : tapez plus de lettres.";
pub const ADD: &str = "Ajouter : {food}";
pub const PRODUCTS_HEADING: &str = "Compléments";
pub const PRODUCTS_HINT: &str = "Recopiez l’étiquette ligne par ligne. Les étiquettes donnent le calcium ou le magnésium lui-même. Ne choisissez un sel que si l’étiquette donne le poids du sel.";
pub const TOGETHER: &str = "Vus ensemble sur des étiquettes";
pub const ANOTHER_PRODUCT: &str = "Ajouter un complément";
pub const REMOVE_PRODUCT: &str = "Retirer le complément {n}";
pub const PRODUCT: &str = "Complément {n}";
pub const SUBSTANCE_LABEL: &str = "Ce qui est indiqué";
pub const AMOUNT_LABEL: &str = "Quantité dans une prise";
pub const UNIT_LABEL: &str = "Unité";
pub const ANOTHER_LINE: &str = "Ajouter une ligne";
pub const REMOVE_LINE: &str = "Retirer la ligne {n}";
pub const SERVINGS: &str = "Combien de prises";
pub const SEEN_ON_LABELS: &str = "Quantités vues";
pub const IT_IS: &str = "C’est {substance}";
pub const EVERYTHING: &str = "C’est tout ce que je mange et prends un jour habituel";
pub const EVERYTHING_HINT: &str =
    "Sans cette coche, chaque quantité est « au moins ». Rien n’est alors dit trop faible.";
pub const SUMS_HEADING: &str = "Ce que cela fait par jour";
pub const AT_LEAST: &str = "au moins {amount} {unit}";
pub const RANGE: &str = "de {low} à {high} {unit}";
pub const KNOWN_FOODS: &str = "aliments avec un chiffre : {known} sur {of}";
pub const KNOWN_PRODUCTS: &str = "compléments : {n}";
pub const NOTHING_KNOWN: &str = "inconnu";
pub const UNSPLIT: &str = "Vitamine K de forme inconnue";
pub const NOTHING_YET: &str = "Rien n’est encore compté.";
pub const HONEST: &str = "Les tables séparent rarement la vitamine K. Seul le natto a un chiffre de MK-7. Pour le fromage, les sources varient du simple au centuple. Inconnu n’est pas zéro.";
pub const COMPARE_HEADING: &str = "Ce qui changerait";
pub const COMPARE_HINT: &str =
    "Changez une quantité ou un complément et voyez ce que dirait chaque source.";
pub const BEFORE: &str = "Avant";
pub const AFTER: &str = "Avec cette liste";
pub const COMPARE_FROM_HERE: &str = "Comparer à partir d’ici";
pub const RESTART: &str = "Comparer avec ce que dit la page";
pub const NOTHING_TO_COMPARE: &str = "Aucune source ne dirait autre chose.";
pub const TAKE: &str = "Remplir avec ces quantités";
pub const TAKE_HINT: &str =
    "Elles remplacent ce que contiennent ces champs. Vous pouvez les y modifier.";
pub const KEEP: &str = "Garder cette liste sur cet appareil";
pub const KEPT: &str = "Cette liste est gardée sur cet appareil, et nulle part ailleurs.";
pub const FORGET: &str = "Supprimer la liste gardée";
pub const NOT_KEPT: &str = "Ce navigateur ne la garde pas.";
pub const SOURCES: &str = "D’où viennent les chiffres, et leurs licences";
pub const COUNT_IN_TIME: &str = "En combien de temps : {food}";

#[must_use]
pub const fn household(household: Household) -> &'static str {
    match household {
        Household::Glass => "verre",
        Household::Cup | Household::Ounce | Household::Portion => "portion",
        Household::Tablespoon => "cuillère à soupe",
        Household::Teaspoon => "cuillère à café",
        Household::Slice => "tranche",
        Household::Piece => "pièce",
        Household::Pot => "pot",
        Household::Can => "boîte",
        Household::Litre => "litre",
        Household::Gram => "g",
    }
}

#[must_use]
pub const fn substance(substance: Substance) -> &'static str {
    match substance {
        Substance::VitaminD => "vitamine D (D2 ou D3)",
        Substance::Calcium => "calcium",
        Substance::CalciumCarbonate => "carbonate de calcium (le sel)",
        Substance::CalciumCitrate => "citrate de calcium (le sel)",
        Substance::Magnesium => "magnésium",
        Substance::MagnesiumOxide => "oxyde de magnésium (le sel)",
        Substance::MagnesiumCitrate => "citrate de magnésium (le sel)",
        Substance::MagnesiumChloride => "chlorure de magnésium (le sel)",
        Substance::MagnesiumHydroxide => "hydroxyde de magnésium (le sel)",
        Substance::K1 => "vitamine K1",
        Substance::Mk4 => "vitamine K2 en MK-4",
        Substance::Mk7 => "vitamine K2 en MK-7",
        Substance::VitaminK => "vitamine K, forme non indiquée",
    }
}

pub const FOODS: Foods = foods_words!();

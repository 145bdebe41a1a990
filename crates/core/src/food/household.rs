//! [`Household`]: what foods are measured by at home.

use crate::ids::ids;

ids! {
    /// A household measure. Grams are always said beside it.
    Household {
        Glass = "glass": "A drink of a cup's volume.",
        Cup = "cup": "A measuring cup: where people do not cook by it, a portion.",
        Tablespoon = "tbsp": "A tablespoon.",
        Teaspoon = "tsp": "A teaspoon.",
        Slice = "slice": "A slice.",
        Piece = "piece": "A fruit, an egg, a fillet: one of it.",
        Pot = "pot": "A pot of yogurt.",
        Can = "can": "A can.",
        Litre = "litre": "A litre.",
        Ounce = "oz": "An ounce: where people do not weigh by it, a portion.",
        Portion = "portion": "A portion.",
        Gram = "g": "A gram: whatever it is, it can be weighed.",
    } parse
}

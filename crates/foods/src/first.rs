//! The sixteen foods that are shown first: those that carry most of a country's
//! vitamin D, calcium and vitamin K, and are on its tables.

/// A country, or a part of the world, with a list of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Country {
    /// The United States and Canada: milk has vitamin D added.
    UnitedStates,
    /// The United Kingdom and Ireland.
    UnitedKingdom,
    /// Germany, Austria, Switzerland.
    Germany,
    /// France and its neighbours.
    France,
    /// Spain and Latin America.
    Spain,
    /// The Arab world.
    Arab,
    /// Japan.
    Japan,
}

impl Country {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::UnitedStates,
        Self::UnitedKingdom,
        Self::Germany,
        Self::France,
        Self::Spain,
        Self::Arab,
        Self::Japan,
    ];

    /// The country of a language tag, such as the browser's: `en-GB`, `de`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let region = parts.next_back().unwrap_or_default();
        match (language, region) {
            ("de", _) => Self::Germany,
            ("fr", _) => Self::France,
            ("es", _) => Self::Spain,
            ("ar", _) => Self::Arab,
            ("ja", _) => Self::Japan,
            ("en", "GB" | "IE" | "AU" | "NZ" | "ZA") => Self::UnitedKingdom,
            _ => Self::UnitedStates,
        }
    }
}

/// The first foods of a country.
#[must_use]
pub const fn first(country: Country) -> &'static [&'static str; 16] {
    match country {
        Country::UnitedStates => &[
            "milk_2_fat_vitamin_d_added_us",
            "yogurt_plain_whole_milk",
            "cheddar",
            "egg_whole_hard_boiled",
            "salmon_atlantic_farmed_cooked",
            "tuna_light_canned_in_water",
            "sardines_in_oil_with_bones",
            "almond_milk_unsweetened_fortified",
            "orange_juice_calcium_and_vitamin_d_fortified",
            "oat_ring_cereal_fortified_cheerios",
            "tofu_firm_calcium_set",
            "spinach_cooked",
            "kale_raw",
            "broccoli_cooked",
            "chicken_breast_grilled",
            "natto",
        ],
        Country::UnitedKingdom => &[
            "milk_semi_skimmed_uk",
            "yogurt_greek_style_plain_uk",
            "cheddar_english",
            "egg_whole_boiled_uk",
            "salmon_farmed_grilled_uk",
            "mackerel_smoked_uk",
            "kippers_grilled_uk",
            "sardines_in_brine_drained_uk",
            "tuna_light_canned_in_water",
            "oat_milk_unsweetened_fortified",
            "bread_white_sliced_uk_calcium_fortified_flour",
            "malted_flake_cereal_fortified_uk",
            "low_fat_spread_polyunsaturated_fortified_uk",
            "spring_greens_boiled_uk",
            "broccoli_cooked",
            "lamb_liver_fried_uk",
        ],
        Country::Germany => &[
            "milk_whole_no_vitamin_d_added",
            "yogurt_plain_whole_milk",
            "quark_plain_or_fruit_france",
            "gouda",
            "emmental",
            "egg_whole_hard_boiled",
            "herring_pickled",
            "salmon_atlantic_farmed_cooked",
            "trout_rainbow_farmed_cooked",
            "mineral_water_contrex",
            "oat_milk_unsweetened_fortified",
            "bread_rye",
            "sauerkraut_canned",
            "kale_cooked_from_frozen",
            "broccoli_cooked",
            "liverwurst",
        ],
        Country::France => &[
            "milk_2_fat_no_vitamin_d_added",
            "yogurt_plain_whole_milk",
            "quark_plain_or_fruit_france",
            "emmental",
            "comte",
            "camembert",
            "egg_whole_hard_boiled",
            "butter_unsalted_france",
            "sardines_in_oil_with_bones",
            "salmon_atlantic_farmed_cooked",
            "trout_rainbow_farmed_cooked",
            "mineral_water_hepar",
            "green_beans_cooked",
            "lettuce_green_leaf",
            "spinach_cooked",
            "calf_liver_cooked_france",
        ],
        Country::Spain => &[
            "milk_2_fat_no_vitamin_d_added",
            "yogurt_plain_whole_milk",
            "queso_fresco",
            "gouda",
            "egg_whole_hard_boiled",
            "sardines_in_oil_with_bones",
            "tuna_light_canned_in_oil",
            "anchovies_in_oil",
            "salmon_atlantic_farmed_cooked",
            "chickpeas_boiled",
            "almonds",
            "swiss_chard_cooked",
            "spinach_cooked",
            "lettuce_romaine",
            "olive_oil",
            "soymilk_calcium_and_vitamin_d_fortified",
        ],
        Country::Arab => &[
            "milk_whole_no_vitamin_d_added",
            "yogurt_plain_whole_milk",
            "feta",
            "egg_whole_hard_boiled",
            "sardines_in_oil_with_bones",
            "tuna_light_canned_in_oil",
            "tilapia_cooked",
            "jute_mallow_molokhia_boiled_japan",
            "parsley_fresh",
            "arugula_rocket",
            "okra_cooked",
            "tahini",
            "hummus_home_prepared",
            "almonds",
            "figs_dried",
            "beef_liver_pan_fried",
        ],
        Country::Japan => &[
            "natto_itohiki_japan",
            "milk_whole_no_vitamin_d_added",
            "yogurt_plain_whole_milk",
            "tofu_momen_japan",
            "egg_whole_raw_japan",
            "salmon_chum_baked_japan",
            "saury_sanma_baked_japan",
            "eel_kabayaki_grilled_japan",
            "whitebait_shirasuboshi_dried_japan",
            "shishamo_smelt_baked_japan",
            "komatsuna_boiled_japan",
            "wakame_dried_soaked_japan",
            "hijiki_rehydrated_boiled_japan",
            "miso_red_rice_koji_japan",
            "mushrooms_shiitake_cooked",
            "sencha_tea_infusion_japan",
        ],
    }
}

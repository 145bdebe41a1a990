//! The page about this page.

use crate::catalogue::{AboutPart, about_parts};

pub const ABOUT_TITLE: &str = "Acerca de esta página";

pub const ABOUT_FOR: &str = "Para qué sirve";
pub const ABOUT_FOR_USE: &str = "Muestra lo que dicen las fuentes publicadas sobre un resultado de vitamina D, \
     vitamina K o calcio. Puede leerla por su cuenta o con su médico o farmacéutico.";
pub const ABOUT_FOR_WHOM: &str =
    "Es para personas que tienen un informe del laboratorio, y para quienes lo comentan con ellas.";

pub const ABOUT_NOT_FOR: &str = "Para qué no sirve";
pub const ABOUT_NOT_FOR_ILLNESS: &str =
    "No averigua qué le pasa. Una sola cifra rara vez puede hacerlo.";
pub const ABOUT_NOT_FOR_TREATMENT: &str = "No fija ninguna dosis y no elige ningún tratamiento. \
     No empiece, no deje y no cambie ningún medicamento ni suplemento a causa de esta página.";
pub const ABOUT_NOT_FOR_EMERGENCY: &str = "No es para emergencias. Si se encuentra muy mal, llame a emergencias o \
     vaya a urgencias y no espere a una página.";
pub const ABOUT_NOT_FOR_SOME: &str = "Algunas personas necesitan a un médico más que una página: bebés, niños, \
     embarazadas. También las personas con una enfermedad de los riñones y las que toman warfarina, acenocumarol u \
     otro anticoagulante parecido.";

pub const ABOUT_HOW: &str = "Cómo funciona";
pub const ABOUT_HOW_WORKS: &str = "Usted escribe un número tal como figura en su informe y elige su unidad. La \
     página lo busca en tablas hechas a partir de fuentes publicadas, cada una en su propia unidad. Muestra lo que \
     dice cada fuente, dónde se leyó y qué exacta es la cifra. Si una cifra puede ser peligrosa, aparece una \
     advertencia en su lugar.";
pub const ABOUT_HOW_OPEN: &str =
    "Todas las tablas, fuentes y reglas son abiertas: cualquiera puede leerlas y comprobarlas.";

pub const ABOUT_PRIVACY: &str = "Su privacidad";
pub const ABOUT_PRIVACY_STAYS: &str = "Nada de lo que escribe sale de este dispositivo. Todo se calcula aquí, y nada \
     se envía a un servidor.";
pub const ABOUT_PRIVACY_REQUESTED: &str = "Para empezar, su navegador pide a este sitio los archivos de la página. \
     El sitio ve entonces lo que ve cualquier sitio, como su dirección de red. \
     Después de eso, la página solo pide otro idioma, si usted elige uno.";
pub const ABOUT_PRIVACY_STORED: &str = "No se guarda nada si usted no lo pide. \
     No hay cookies, ni contadores, ni inicio de sesión. \
     Cuando cierra la página, esta olvida todo lo que no guardó.";
pub const ABOUT_PRIVACY_SAVED: &str = "Si elige «Guardar en este dispositivo», sus resultados con fecha y el nombre \
     que dio quedan almacenados en este navegador. La página «Resultados guardados» lo muestra todo. Allí puede \
     guardarlo como archivo o borrarlo todo.";
pub const ABOUT_PRIVACY_KEPT: &str = "La propia página se guarda para que se abra sin internet. De vez en cuando busca una versión más nueva. Nada de lo que usted escribió está en ella.";
pub const ABOUT_PRIVACY_OTHERS: &str = "Un traductor de páginas o un complemento del navegador puede leer lo que hay en una página. \
     Esta página no puede impedirlo. \
     En un equipo compartido, cierre la página cuando termine.";

pub const ABOUT_CHECK: &str = "Compruébelo";
pub const ABOUT_CHECK_STEPS: [&str; 5] = [
    "En un ordenador (computadora), abra las herramientas de desarrollo de su navegador (a menudo, la tecla F12) y elija «Red».",
    "Vuelva a cargar la página y espere hasta que no aparezca ninguna línea nueva.",
    "Escriba números, marque casillas y abra todos los apartados. No debería aparecer ninguna línea nueva.",
    "Ahora desconéctese de internet y escriba otro número. La página sigue respondiendo.",
    "En la parte llamada «Almacenamiento» o «Aplicación», busque este sitio. Allí no debería haber nada de lo que escribió, salvo lo que guardó.",
];

pub const ABOUT_LIMITS: &str = "Lo que no se sabe con certeza";
pub const ABOUT_LIMITS_REVIEW: &str = "Ningún profesional de la salud ha revisado todavía las tablas, las advertencias ni los textos.";
pub const ABOUT_LIMITS_LANGUAGES: &str = "Una traducción se marca como no revisada hasta que la lea un profesional de la salud que creció con ese idioma. \
     Lo que el traductor de un navegador hace con la página no lo comprueba nadie.";
pub const ABOUT_LIMITS_VARIATION: &str = "No se sabe cuánto varía la dp-ucMGP de un día a otro, y no hay ningún \
     punto de corte acordado.";
pub const ABOUT_LIMITS_SOURCES: &str = "No todas las fuentes son igual de buenas. Algunas se leyeron en el original, \
     otras en un texto que las cita. La página dice cuáles.";
pub const ABOUT_LIMITS_AGE: &str = "Las fuentes cambian. \
     Cada una tiene la fecha de su última comprobación, y la página avisa cuando la siguiente está atrasada.";
pub const ABOUT_LIMITS_LAB: &str = "Los laboratorios son distintos. El rango de su propio informe puede contar más que cualquiera de los de aquí.";

pub const ABOUT_REPORT: &str = "Si algo está mal";
pub const ABOUT_REPORT_HOW: &str = "La página no envía ningún aviso por sí misma. Si una cifra, una fuente o una \
     palabra está mal, comuníquelo en la lista pública del proyecto.";
pub const ABOUT_REPORT_WHAT: &str = "Escriba qué fuente es, qué dice la página, qué debería decir y dónde está impreso. \
     Basta con una cifra inventada.";
pub const ABOUT_REPORT_NOT: &str =
    "La lista es pública: no ponga allí su nombre, sus resultados ni su informe del laboratorio.";
pub const ABOUT_REPORT_HARM: &str = "Si ha sufrido un daño, hable primero con un médico. Los riesgos conocidos, y lo \
     que se hace contra ellos, están en el registro de peligros del proyecto.";

pub const ABOUT_INTERESTS: &str = "Quién paga";
pub const ABOUT_INTERESTS_NONE: &str = "La página no muestra anuncios, no vende nada y no recibe dinero por enlaces. \
     No nombra marcas para comprar.";
pub const ABOUT_INTERESTS_SOURCES: &str = "Algunos estudios los pagaron fabricantes de pruebas o de suplementos. Cuando eso se sabe, se dice.";

pub const ABOUT_RULES: &str = "Normas para productos sanitarios (dispositivos médicos)";
pub const ABOUT_RULES_INFORMATION: &str =
    "Esta página pretende informar. No se vende ni está certificada como producto sanitario.";
pub const ABOUT_RULES_OPEN: &str = "Que una página como esta cuente como producto sanitario depende del país y de \
     cómo se use. Una frase como esta no lo decide, y ninguna autoridad ha examinado la página.";
pub const ABOUT_RULES_CLINICS: &str =
    "Un centro de salud que la use debería preguntar a alguien que conozca las normas de su país.";

pub const ABOUT_ACCESS: &str = "Accesibilidad";
pub const ABOUT_ACCESS_AIM: &str = "La página tiene como objetivo las WCAG 2.2, nivel AA.";
pub const ABOUT_ACCESS_TESTED: &str = "Un programa (axe-core) la comprueba en Chromium, Firefox y WebKit, en pantalla ancha y estrecha. \
     También se prueba una visita entera solo con el teclado.";
pub const ABOUT_ACCESS_NOT_YET: &str = "Las personas que usan un lector de pantalla cada día todavía no la han probado. \
     Un programa no puede encontrar todas las barreras, así que no decimos que cumpla el objetivo.";
pub const ABOUT_ACCESS_TELL: &str =
    "Si algo le impide usarla, un aviso en la lista pública nos ayuda a arreglarlo.";

pub const ABOUT_PARTS: [AboutPart; 10] = about_parts!();

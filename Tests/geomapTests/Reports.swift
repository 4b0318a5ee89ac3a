/// Reports that several tests map; each has one event at least.
enum Reports {
  static let header = "date: 2024-03-19\nsource: exemple\nurl: https://example.org/menaka\n\n"

  static let menaka = """
    Une patrouille de l’armée malienne est tombée dans une embuscade dimanche 17 mars près d’Inékar, \
    à environ 80 kilomètres à l’est de Ménaka. Quatre soldats ont été tués.

    """

  static let tours = """
    Deux personnes ont été tuées samedi dans un accident d’autocar à Sainte-Maure-de-Touraine, à une \
    trentaine de kilomètres au sud de Tours.

    """
}

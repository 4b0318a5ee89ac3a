import Quantities
import TestSupport
import Testing
internal import Text

@Suite struct NumberFormsTests {
  private func numbers(_ text: String) -> [(Range<Int>, String)] {
    NewsReader(kinds: .numbers).mentions(in: ReadForms.text(text)).compactMap { mention in
      guard case .number(let number) = mention.content else { return nil }
      return (mention.span.range, ReadForms.value(number.form.rawValue, number.low, number.high))
    }
  }

  @Test(arguments: FrenchNumbers.read.rows) func `reads a number`(row: FormTable.Row) {
    let read = numbers(row.marked.text)
    #expect(read.map(\.0) == row.marked.spans)
    #expect(read.first?.1 == row[0])
  }

  @Test(arguments: FrenchNumbers.many.rows)
  func `keeps numbers side by side apart`(row: FormTable.Row) {
    let read = numbers(row.marked.text)
    #expect(read.map(\.0) == row.marked.spans)
    #expect(read.map(\.1).joined(separator: ", ") == row[0])
  }

  @Test(arguments: FrenchNumbers.refused.rows) func `does not read a number in`(row: FormTable.Row)
  {
    #expect(numbers(row.marked.text).map(\.1) == [])
  }
}

/// Own forms, after Grevisse & Goosse and the habits of the press.
enum FrenchNumbers {
  static let read = FormTable(
    """
    ⟦zéro⟧ mort | exact 0
    ⟦deux⟧ soldats | exact 2
    ⟦dix⟧ blessés | exact 10
    ⟦onze⟧ civils | exact 11
    ⟦seize⟧ ans après, dit-il | exact 16
    ⟦dix-sept⟧ véhicules | exact 17
    ⟦dix sept⟧ véhicules | exact 17
    ⟦vingt⟧ otages | exact 20
    ⟦vingt et un⟧ morts | exact 21
    ⟦vingt-et-un⟧ morts | exact 21
    ⟦vingt et une⟧ victimes | exact 21
    ⟦trente-deux⟧ paysans | exact 32
    ⟦quarante-neuf⟧ civils | exact 49
    ⟦soixante et onze⟧ corps | exact 71
    ⟦soixante-et-onze⟧ corps | exact 71
    ⟦soixante-douze⟧ heures, dit-il | exact 72
    ⟦soixante-dix-neuf⟧ maisons | exact 79
    ⟦quatre-vingts⟧ familles | exact 80
    ⟦quatre-vingt-un⟧ ménages | exact 81
    ⟦quatre vingt dix⟧ ménages | exact 90
    ⟦quatre-vingt-onze⟧ cas | exact 91
    ⟦quatre-vingt-dix-neuf⟧ cas | exact 99
    ⟦septante⟧ personnes | exact 70
    ⟦septante et un⟧ élus | exact 71
    ⟦huitante-six⟧ élus | exact 86
    ⟦octante⟧ élus | exact 80
    ⟦nonante-cinq⟧ élus | exact 95
    ⟦cent⟧ morts | exact 100
    ⟦cent un⟧ morts | exact 101
    ⟦cent vingt⟧ morts | exact 120
    ⟦deux cents⟧ morts | exact 200
    ⟦deux cent cinquante⟧ morts | exact 250
    ⟦trois-cent-vingt-deux⟧ morts | exact 322
    ⟦dix-neuf cents⟧ réfugiés | exact 1900
    ⟦mille⟧ réfugiés | exact 1000
    ⟦mille deux cents⟧ réfugiés | exact 1200
    ⟦deux mille⟧ réfugiés | exact 2000
    ⟦trois mille cinq cents⟧ réfugiés | exact 3500
    ⟦cent mille⟧ réfugiés | exact 100000
    ⟦deux cent mille⟧ déplacés | exact 200000
    ⟦un million⟧ de personnes | exact 1000000
    ⟦un million deux cent mille⟧ personnes | exact 1200000
    ⟦trois millions⟧ de personnes | exact 3000000
    ⟦un million et demi⟧ d'habitants | exact 1500000
    ⟦deux milliards⟧ d'habitants | exact 2000000000
    ⟦2,5 millions⟧ d'habitants | exact 2500000
    ⟦1,2 milliard⟧ de fidèles | exact 1200000000
    ⟦12⟧ morts | exact 12
    ⟦1 500⟧ morts | exact 1500
    ⟦1\u{A0}500⟧ morts | exact 1500
    ⟦1\u{202F}500⟧ morts | exact 1500
    ⟦1.500⟧ morts | exact 1500
    ⟦120 000⟧ sans-abri | exact 120000
    ⟦1 234 567⟧ électeurs | exact 1234567
    ⟦10,000⟧ personnes | exact 10000
    ⟦3,5⟧ points | exact 3.5
    ⟦0,25⟧ point | exact 0.25
    ⟦12 000⟧ et rien de plus | exact 12000
    le ⟦premier⟧ convoi | ordinal 1
    la ⟦première⟧ attaque | ordinal 1
    le ⟦deuxième⟧ raid | ordinal 2
    le ⟦vingt et unième⟧ siècle passé, dit-on | ordinal 21
    la ⟦dix-septième⟧ division | ordinal 17
    la ⟦centième⟧ fois | ordinal 100
    le ⟦1er⟧ bataillon | ordinal 1
    la ⟦1ère⟧ armée | ordinal 1
    le ⟦2e⟧ bureau | ordinal 2
    la ⟦3ème⟧ région | ordinal 3
    la ⟦111e⟧ brigade | ordinal 111
    ⟦une dizaine⟧ de morts | aine 10
    ⟦une douzaine⟧ de pick-up | aine 12
    ⟦une quinzaine⟧ de motos | aine 15
    ⟦une vingtaine⟧ de villages | aine 20
    ⟦une trentaine⟧ de soldats | aine 30
    ⟦une quarantaine⟧ de corps | aine 40
    ⟦une cinquantaine⟧ d'hommes | aine 50
    ⟦une soixantaine⟧ d'hommes | aine 60
    ⟦une centaine⟧ d'hommes | aine 100
    ⟦un millier⟧ d'hommes | aine 1000
    ⟦une bonne trentaine⟧ d'hommes | aine 30
    ⟦une petite dizaine⟧ d'hommes | aine 10
    ⟦une demi-douzaine⟧ d'hommes | aine 6
    ⟦deux douzaines⟧ d'hommes | aine 24
    ⟦trois centaines⟧ d'hommes | aine 300
    ⟦deux milliers⟧ d'hommes | aine 2000
    ⟦une centaine de milliers⟧ d'hommes | aine 100000
    ⟦des dizaines⟧ de morts | vague 20 90
    ⟦des centaines⟧ de morts | vague 200 900
    ⟦des milliers⟧ de morts | vague 2000 9000
    ⟦quelques dizaines⟧ de morts | vague 20 90
    ⟦plusieurs centaines⟧ de morts | vague 200 900
    ⟦des dizaines de milliers⟧ de morts | vague 20000 90000
    ⟦plusieurs⟧ morts | vague 2 10
    ⟦quelques⟧ morts | vague 2 10
    ⟦environ 30⟧ morts | about 30
    ⟦quelque 250⟧ morts | about 250
    ⟦à peu près quarante⟧ morts | about 40
    ⟦autour de 500⟧ morts | about 500
    ⟦près de 200⟧ morts | nearly 200
    ⟦près d'une centaine⟧ de morts | nearly 100
    ⟦presque mille⟧ morts | nearly 1000
    ⟦plus de 60⟧ morts | at_least 60
    ⟦plus d'une centaine⟧ de morts | at_least 100
    ⟦au moins six⟧ morts | at_least 6
    ⟦pas moins de 12⟧ morts | at_least 12
    ⟦un peu plus de 40⟧ morts | at_least 40
    ⟦moins de 20⟧ morts | at_most 20
    ⟦au plus dix⟧ morts | at_most 10
    ⟦tout au plus dix⟧ morts | at_most 10
    ⟦à peine dix⟧ morts | barely 10
    ⟦seulement trois⟧ morts | only 3
    ⟦exactement 14⟧ morts | exact 14
    ⟦entre 10 et 15⟧ morts | between 10 15
    ⟦entre dix et quinze⟧ morts | between 10 15
    ⟦de 10 à 15⟧ morts | between 10 15
    ⟦10 à 15⟧ morts | between 10 15
    ⟦10-15⟧ morts | between 10 15
    ⟦deux ou trois⟧ morts | between 2 3
    ⟦deux à trois cents⟧ morts | between 200 300
    ⟦entre deux et trois cents⟧ morts | between 200 300
    ⟦dix à quinze mille⟧ déplacés | between 10000 15000
    ⟦deux à trois⟧ morts | between 2 3
    ⟦40 à 50 milliards⟧ de tonnes par an, dit-il | between 40000000000 50000000000
    ⟦50 %⟧ des voix | percent 50
    ⟦50%⟧ des voix | percent 50
    ⟦12,5 %⟧ des voix | percent 12.5
    ⟦vingt pour cent⟧ des voix | percent 20
    ⟦plus de 80 %⟧ des voix | percent 80
    les ⟦trois quarts⟧ du village | exact 0.75
    les ⟦deux tiers⟧ du pays | exact 0.666667
    ⟦un tiers⟧ du pays | exact 0.333333
    ⟦un quart⟧ du pays | exact 0.25
    ⟦un cinquième⟧ de la population | exact 0.2
    ⟦deux cinquièmes⟧ de la population | exact 0.4
    ⟦½⟧ litre, dit-il | exact 0.5
    ⟦un sur vingt⟧ | exact 0.05
    ⟦3/4⟧ des voix | exact 0.75
    ⟦douze virgule cinq⟧ | exact 12.5
    ⟦moins 5⟧ ce matin-là | exact -5
    """)

  static let many = FormTable(
    """
    ⟦10⟧ ⟦15⟧ km | exact 10, exact 15
    ⟦49⟧ civils et ⟦15⟧ militaires | exact 49, exact 15
    ⟦Huit⟧ (⟦8⟧) militaires | exact 8, exact 8
    ⟦quatre⟧, ⟦vingt⟧, ⟦quinze⟧ | exact 4, exact 20, exact 15
    ⟦un⟧, ⟦deux⟧, ⟦trois⟧ | exact 1, exact 2, exact 3
    ⟦mille⟧ ⟦mille⟧ | exact 1000, exact 1000
    ⟦vingt⟧ ⟦un⟧, dit-il | exact 20, exact 1
    ⟦423⟧ ⟦0000⟧ | exact 423, exact 0
    ⟦trois⟧ morts, ⟦une dizaine⟧ de blessés et ⟦plus de 200⟧ déplacés | exact 3, aine 10, at_least 200
    ⟦2023⟧ ⟦150⟧ fois | exact 2023, exact 150
    le bilan passe de ⟦7⟧ à ⟦12⟧ morts | exact 7, exact 12
    le bilan est passé ainsi de ⟦neuf⟧ à ⟦quatorze⟧ tués | exact 9, exact 14
    alourdi de ⟦59⟧ à ⟦64⟧ morts, il monte | exact 59, exact 64
    """)

  static let refused = FormTable(
    """
    la RN2
    la D10 est coupée
    le PK12
    le M23
    l'A7
    un F-16 abattu
    des AK-47
    le Covid-19
    un homme armé
    une femme et un enfant
    l'un des assaillants
    les uns et les autres
    un peu d'eau
    un deux-roues
    une "menace"
    http://exemple.fr/2023/11/14?id=305&n=29
    le Boeing B737
    le liquide de 180ml
    """)
}

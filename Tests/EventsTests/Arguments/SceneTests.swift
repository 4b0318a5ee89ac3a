import Gazetteer
import Testing
import Text

@testable import Events

/// What sentences name and count, by which tellings of one event are known.
@Suite struct SceneTests {
  /// The scene of each sentence of a text.
  private func scenes(_ text: String) -> [CoreferenceReader.Scene] {
    let frame = EventFixture.frame(text)
    let dates = DateReader(frame)
    let counts = CountMentions(frame)
    let anchors = CoreferenceReader.Scene.anchors(in: frame)
    return frame.text.sentences.map {
      CoreferenceReader.Scene(
        of: $0.tokens, in: frame, dates: dates, counts: counts, anchors: anchors)
    }
  }

  @Test func `a town that a distance counts from is an anchor and no place of the scene`() throws {
    let scene = try #require(
      scenes("Six soldats ont été tués à Anéfis, à 110 kilomètres de Kidal.").first)
    #expect(scene.names == [FoldedName("Anéfis")])
    #expect(scene.anchors == [FoldedName("Kidal")])
  }

  @Test func `a town that a distance counts from is a place where there is no other`() throws {
    let scene = try #require(scenes("Six soldats ont été tués à 110 kilomètres de Kidal.").first)
    #expect(scene.names == [FoldedName("Kidal")])
  }

  @Test func `the same number of the same people is one toll, with a word between too`() {
    let scenes = scenes(
      """
      Six vaillants soldats tués à Anéfis.
      Six soldats ont péri jeudi.
      Six civils ont péri jeudi.
      Huit soldats ont péri jeudi.
      """)
    #expect(scenes.count == 4)
    #expect(!scenes[0].tolls.isEmpty)
    #expect(scenes[0].tolls == scenes[1].tolls)
    #expect(scenes[0].tolls.isDisjoint(with: scenes[2].tolls))
    #expect(scenes[0].tolls.isDisjoint(with: scenes[3].tolls))
  }
}

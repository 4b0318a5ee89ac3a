// Common English words that begin sentences or that are places somewhere: our own.
/// Words whose capital says nothing, or whose place is nearly never meant.
enum EnglishCommonWords {
  static let lists: [(WordClass, String)] = [
    (
      .function,
      """
      the a an this that these those he she it they we i you his her its their our my your him them us who whom whose which what when where why how
      and or nor but so yet for if as because although though while since until unless whether than then thus therefore however also too
      in on at by to from of with without within into onto upon about above after again against all almost along already always am among amid an another any anyone
      are around away back be became been before behind being below beneath beside besides between beyond both can could did do does doing done down during each
      either else even ever every everyone everything few first second third former further get given go going got had has have having here
      indeed instead is just last later least less let like likely many may maybe meanwhile might mine more moreover most much must near nearly neither never
      nevertheless next no nobody none not nothing now off often once one only other others otherwise out outside over own per perhaps please
      quite rather really same several shall should some someone something sometimes soon still such sure take taken there today tomorrow tonight yesterday
      through throughout till together toward towards two three four five six seven eight nine ten twelve under up very via was way well were will would yes
      according add added both call come comes despite due either get getting let look make made many re t s d ll ve m o
      """
    ),
    (
      .monthOrDay,
      """
      january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
      jan feb mar apr aug sept oct nov dec spring summer autumn fall winter
      """
    ),
    (
      .common,
      """
      act action address age agency aid air american army art attack bail bank bar battle beach bear best big bill bird black blue board body book border box boy bridge
      bright brother brown building bus business call camp campaign car care case center central chance change chief child church city class clay clear
      college commission committee community company concord congress corner council county court crime cross crown day deal death defense department deputy district dog
      driver drug east education eagle effort election energy enterprise event eye fair faith family farm father federal field fight fire fish flood flower
      food football force forest fort free friend friends front game garden general girl globe golden good governor government grand great green ground group guard hall
      hand health heart high hill history home hope hospital house human husband independence industry international island issue job judge jury justice kids king land
      law lead league liberty life light line lion little live lost love lunch man mall market marine mars media memorial men mercy military mission
      mobile model moon mother mount move museum music national nature new news nice night normal north northern office officer officials old olive opportunity orange order
      page paradise park part party peace people perfect pilot place plan plant police pool power prayer president price pride program project public queen question race
      radio rain reading real red reform report rescue research residents rest rice rich ring river road rock rose royal run safe sale school science sea season
      senate senior service sheriff ship shop shot show sign silver sister site sky snow social soldier son south southern space spirit sports spring star state
      states station stone store storm story street strike student students success sun support surprise table tax teacher team temple test time town trade trail train
      tree trial trust truth unit university valley victim victory village visit vote walk wall war water week welcome west western white wife wild wind wing winner
      woman women wonder word work world year young youth weather advance buffalo bull bush cash coffee corn deer eden energy flint gap gas gold independence
      """
    ),
  ]
}

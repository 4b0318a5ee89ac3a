// Words of English names of persons and organisations: our own.
/// Words that announce or end a person's or an organisation's name in English, and verbs of saying.
enum EnglishNameWords {
  static let lists: [(WordClass, String)] = [
    (
      .title,
      """
      mr mrs ms miss dr prof professor sir lord lady dame president senator sen rep representative congressman congresswoman gov governor mayor judge justice
      chief sheriff deputy officer detective sgt sergeant lt lieutenant capt captain col colonel gen general maj major cpl corporal pvt private adm admiral
      king queen prince princess duke earl baron pope cardinal bishop archbishop reverend rev father brother sister pastor rabbi imam sheikh ayatollah
      secretary chancellor minister chairman chairwoman director manager coach quarterback attorney superintendent commissioner councilman councilwoman
      councilor alderman principal spokesman spokeswoman spokesperson author singer actor actress founder ceo trooper magistrate treasurer
      """
    ),
    (
      .organisation,
      """
      university college bank institute association league party front movement federation organization organisation union council court ministry
      embassy company society group fc agency fund radio treaty cup championship prize festival academy museum foundation commission committee school
      department bureau office assembly chamber church diocese hospital center centre club institute treaty battle bbc airport
      """
    ),
    (
      .organisationTail,
      """
      university college school schools high elementary academy hospital clinic center centre institute museum library theater theatre church cathedral temple
      bank inc corp corporation company co ltd llc group associates partners industries foundation association society club league union federation
      council commission committee board department office bureau agency authority court police sheriff fire times post tribune herald news journal gazette
      chronicle star sun globe daily magazine press radio tv records airlines airways railway railroad express hotel inn resort casino restaurant cafe
      stadium arena field hall building tower plaza mall market store party movement front army brigade division battalion
      bulldogs tigers eagles lions bears wildcats panthers cowboys yankees giants bowl cup open championship festival fair award prize act bill
      rangers rovers united wanderers giants jets rockets raiders senators indians braves angels dodgers cubs sox pirates cardinals
      democrats republicans senate house legislature congress parliament supreme district circuit chamber services systems technologies energy electric
      insurance medical health care project program trust fund museum gallery
      """
    ),
    (
      .speech,
      """
      said says say saying told tells asked added adds noted wrote writes testified accused accuses claims claimed announced announces declared wants
      warned warns agreed argues argued believes thinks thought pleaded admitted denied explained has had have will would was is were are does did
      hopes plans expects refused rejects rejected demands demanded joined signed
      """
    ),
    (
      .otherName,
      """
      american americans congress senate house internet web god bible christmas easter thanksgiving halloween earth sun democrat republican democrats republicans
      democratic christian christians muslim muslims jewish jews catholic hispanic latino english french spanish chinese
      """
    ),
  ]
}

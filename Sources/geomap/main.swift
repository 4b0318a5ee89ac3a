print("geomap")

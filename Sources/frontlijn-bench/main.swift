print("frontlijn")

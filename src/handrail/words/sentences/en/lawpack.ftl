# Why a law pack is refused
lawpack-unsigned = { $file } is not signed.
lawpack-unsigned-mend = Ask its publisher for the signature, and put it beside the file under the same name with ".sig" behind it.
lawpack-wrong-signature = { $file } was not signed by anybody whom you trust, or was changed afterwards.
lawpack-wrong-signature-mend = Fetch file and signature again from the publisher, or name the publisher's public key.
lawpack-key-revoked = { $file } was signed with the key of "{ $publisher }", which has been revoked since { $day } ({ $because }).
lawpack-key-revoked-mend = Ask the publisher for the pack signed with a new key, and put that key into the file of publishers.
lawpack-not-yet-in-force = The law pack "{ $pack }" is in force only from { $day }.
lawpack-not-yet-in-force-mend = Use it from that day on.
lawpack-no-longer-in-force = The law pack "{ $pack }" was in force until { $day }.
lawpack-no-longer-in-force-mend = Ask its publisher for the one that came after it.

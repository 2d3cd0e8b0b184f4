module knotmap

go 1.26

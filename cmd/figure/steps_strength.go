package main

import "slices"

// strengthSteps are the pictures of the routines of strength.
var strengthSteps = slices.Concat(strengthUprightSteps, strengthBandSteps, strengthFloorSteps)

"use strict";const r=require("./index.js");var e;exports.rarely=function(){return e??=require("./variables.rare.js")({main:r})};

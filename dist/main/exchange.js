"use strict";class r extends Error{kind;constructor(r,s){super(s),this.kind=r}}exports.NetworkFault=r;

document.title = "OneTouch";

package dev.onetouch.app.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A container recipe, instruction by instruction.
record Recipe(List<Instruction> instructions) {

  static Recipe read(Path file) throws IOException {
    List<Instruction> instructions = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      boolean goesOn = line.endsWith("\\");
      open.append(goesOn ? line.substring(0, line.length() - 1) : line);
      if (!goesOn) {
        String[] parts = open.toString().strip().split("\\s+", 2);
        instructions.add(new Instruction(parts[0], parts[1]));
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      throw new IOException("the last instruction goes on after the end: " + open);
    }
    return new Recipe(List.copyOf(instructions));
  }

  List<String> all(String word) {
    return instructions.stream().filter(each -> each.word().equals(word)).map(Instruction::rest).toList();
  }

  record Instruction(String word, String rest) {}
}

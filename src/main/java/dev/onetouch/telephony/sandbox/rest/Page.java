package dev.onetouch.telephony.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/// One page of a list, in Twilio's shape.
final class Page {

  /// What every list accepts.
  static final String FIELDS = " PageSize Page PageToken";

  private static final int USUAL = 50;
  private static final int MOST = 1000;

  private Page() {}

  static <T> RestAnswer of(
      RestRequest request, String name, List<T> all, Function<T, ? extends JsonNode> shape) {
    Fields fields = new Fields(request.query());
    int size = fields.whole("PageSize", USUAL, 1, MOST);
    int page = fields.whole("Page", 0, 0, 999_999);
    List<T> shown = all.stream().skip((long) page * size).limit(size).toList();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode items = node.putArray(name);
    shown.forEach(item -> items.add(shape.apply(item)));
    boolean more = (long) (page + 1) * size < all.size();
    node.put("page", page);
    node.put("page_size", size);
    node.put("start", page * size);
    node.put("end", Math.max(0, page * size + shown.size() - 1));
    node.put("uri", link(request, page, size));
    node.put("first_page_uri", link(request, 0, size));
    node.put("next_page_uri", more ? link(request, page + 1, size) : null);
    node.put("previous_page_uri", page > 0 ? link(request, page - 1, size) : null);
    return RestAnswer.json(200, node);
  }

  private static String link(RestRequest request, int page, int size) {
    return request.rawPath() + "?PageSize=" + size + "&Page=" + page;
  }
}

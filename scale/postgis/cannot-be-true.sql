-- Stated distances that cannot be true, the farthest off first, with the sentence's own words. Off is what lies between the stated
-- interval and the computed distance with its error (error_km, of the places' sizes).
SELECT claim_id, report_id, quote, stated_from, stated_to, stated_low_km, stated_high_km, computed_distance_km, error_km, distance_check
FROM distances
WHERE distance_check IN ('too-short', 'too-long')
ORDER BY greatest(stated_low_km - computed_distance_km, computed_distance_km - stated_high_km, 0) - coalesce(error_km, 0) DESC, claim_id;
